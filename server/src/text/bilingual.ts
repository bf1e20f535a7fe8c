/** The same words in both languages that the program speaks. Vietnamese is what users see unless they ask otherwise. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
