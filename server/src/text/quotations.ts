/** Tells of places in a text, asked for in order, whether they stand inside quotation marks. */
export function quotations(text: string): (at: number) => boolean {
  let seen = 0;
  let open = false;
  return (at) => {
    for (; seen < at; seen++) {
      const mark = text[seen];
      if (mark === "“") open = true;
      else if (mark === "”") open = false;
      else if (mark === '"') open = !open;
    }
    return open;
  };
}
