import type { XmlElement } from "../archive/xml.ts";
import { elementsOf, textIn } from "../archive/xml.ts";

/** The pieces of text in an element, in order. */
function textsIn(element: XmlElement, out: XmlElement[] = []): XmlElement[] {
  for (const child of elementsOf(element)) {
    if (child.name === "w:t") out.push(child);
    else textsIn(child, out);
  }
  return out;
}

/**
 * A text box is often written twice, for newer and for older programs (`mc:Choice`, `mc:Fallback`). Pairs what says the
 * same in both; empty where the two do not say the same.
 */
export function paired(ways: readonly XmlElement[]): [XmlElement, XmlElement][] {
  const [first = [], second = [], ...more] = ways.map((way) => textsIn(way)).filter((texts) => texts.length > 0);
  const alike =
    more.length === 0 &&
    first.length === second.length &&
    first.every((one, n) => textIn(one) === textIn(second[n] as XmlElement));
  return alike ? first.map((one, n) => [one, second[n] as XmlElement]) : [];
}
