/**
 * What comes along when text is pasted from a chat, a Word list or a PDF. Source: drafts as they occur; no official list.
 */

/** How the answer of a chat program begins or ends, folded: a whole line of it is no part of a document. */
export const CHAT_PHRASES: readonly string[] = [
  "dưới đây là",
  "sau đây là bản",
  "sau đây là dự thảo",
  "đây là bản dự thảo",
  "đây là dự thảo",
  "chắc chắn rồi",
  "tất nhiên rồi",
  "hy vọng bản",
  "hy vọng nội dung",
  "nếu bạn cần",
  "nếu bạn muốn",
  "bạn có thể chỉnh sửa",
  "bạn có thể điều chỉnh",
  "tôi có thể giúp",
];

/** The bullets of Word and of web pages, at the start of a line; the last ones are Word's symbol font. */
export const FOREIGN_BULLETS = "•▪●◦‣■□◆◇►▶➢➤✓✔★\uf0b7\uf0a7\uf0d8\uf0fc\uf076";
