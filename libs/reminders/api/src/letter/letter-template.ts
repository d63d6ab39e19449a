/**
 * How a letter looks, in Typst: a page with large letters, and at the top the address where a
 * window envelope shows it. It holds no word of a person: those come in as data.
 */
export const letterTemplate = String.raw`
#let sheet = json(bytes(sys.inputs.sheet))
#set document(title: sheet.title)
#set page(width: 210mm, height: 297mm, margin: (x: 25mm, top: 50mm, bottom: 25mm))
#set text(
  font: ("Atkinson Hyperlegible Next", "Noto Sans", "Vazirmatn", "Noto Sans Ethiopic",
    "Noto Emoji"),
  fallback: false, lang: "nl", size: 14pt, hyphenate: false,
)
#set par(leading: 0.7em, spacing: 1.2em)
#block(height: 45mm, text(size: 11pt, sheet.address.join(linebreak())))
#text(sheet.day)
#v(1em)
#for part in sheet.paragraphs { par(part.split("\n").join(linebreak())) }
`;
