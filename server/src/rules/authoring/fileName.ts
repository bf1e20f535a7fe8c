/** The last part of an address, which is what people know a file by. */
export function fileName(uri: string): string {
  const last = uri.split(/[/\\]/).at(-1) ?? uri;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
