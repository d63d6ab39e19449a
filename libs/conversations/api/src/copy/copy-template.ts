/**
 * How the client's copy looks, in Typst. It holds no word of a person: those come in as data
 * (`sys.inputs`), so that whatever somebody writes can never be read as a command.
 *
 * One page, always: the largest letters that fit are taken, and below the smallest size the whole
 * page shrinks. Headings, paragraphs and languages become the tags a screen reader goes by.
 */
export const copyTemplate = String.raw`
#let sheet = json(bytes(sys.inputs.sheet))
#let a4 = sys.inputs.paper == "a4"
#let sizes = (if a4 { range(44, 15, step: -1) } else { range(32, 11, step: -1) }).map(n => n / 2)

#let ink = rgb("#24302b")
#let quiet = rgb("#52605a")
#let accent = rgb("#1f5f4c")
#let tint = rgb("#eef5f0")
#let line-of = rgb("#b9cdc2")
#let dirs = (ltr: ltr, rtl: rtl)

#set document(title: sheet.title)
#set page(
  width: if a4 { 210mm } else { 148mm },
  height: if a4 { 297mm } else { 210mm },
  margin: if a4 { (x: 20mm, top: 20mm, bottom: 16mm) } else { (x: 13mm, top: 11mm, bottom: 9mm) },
)
#set text(
  font: (
    "Atkinson Hyperlegible Next", "Noto Sans", "Vazirmatn", "Noto Sans Ethiopic",
    "Noto Emoji",
  ),
  fallback: false,
  fill: ink,
  lang: sheet.lang,
  dir: dirs.at(sheet.dir),
  hyphenate: false,
  overhang: false,
)

// A word that is longer than a line may break anywhere.
#let breakable(words) = words.replace(regex("\S{24}"), it => it.text + "\u{200B}")
// A name finds its own direction by its letters.
#let voice(said) = text(lang: said.lang, breakable(said.text))
// Words keep their own direction, but stand below their heading, on the side the sheet begins at.
#let side = if sheet.dir == "rtl" { right } else { left }
#let aside(lang, dir, body) = align(side, block(spacing: 0.57em, {
  set text(lang: lang, dir: dir)
  align(if dir == rtl { right } else { left }, par(body))
}))
#let spoken(said) = aside(said.lang, dirs.at(said.dir), breakable(said.text))
#let small = 0.74em
#let beside(dutch) = text(
  lang: "nl", dir: ltr, size: small, weight: "regular", fill: quiet, dutch,
)
#let twice(fixed) = {
  fixed.text
  if fixed.dutch != none { [#h(0.45em) #beside(fixed.dutch)] }
}
#let below(fixed) = {
  fixed.text
  if fixed.dutch != none { [#linebreak()#beside(fixed.dutch)] }
}
#let lines(part, say) = for line in part.lines {
  if "said" in line {
    text(weight: if line.at("strong", default: false) { "bold" } else { "regular" },
      spoken(line.said))
  } else { par(say(line.fixed)) }
}
#let hello(words, name) = [#words.at(0)#voice(name)#words.at(1)]
#let long-name = sheet.greeting.name.text.clusters().len() > 24

#show heading: set text(fill: accent, weight: "bold")
#show heading.where(level: 1): it => block(
  below: 0.4em, text(size: if long-name { 0.9em } else { 1.35em }, it.body),
)
#show heading.where(level: 2): it => block(below: 0.5em, text(size: 0.72em, it.body))

#let section(part, size: 1em, say: twice) = block(breakable: false, {
  heading(level: 2, say(part.label))
  text(size: size, lines(part, say))
})
#let row(part) = (
  pad(top: 0.1em, text(size: 0.86em, weight: "bold", fill: accent, twice(part.label))),
  lines(part, twice),
)

#let step-card(step, dense) = block(
  width: 100%, fill: tint, stroke: 0.8pt + line-of, radius: 0.6em,
  inset: if dense { 0.6em } else { 0.9em }, {
    section(step, size: if dense { 1.05em } else { 1.2em })
    grid(
      columns: (auto, 1fr), column-gutter: 0.9em, row-gutter: 0.65em,
      ..step.rows.map(row).flatten(),
    )
  },
)

#let page-in(size, filled) = {
  let dense = size < sizes.first() * 0.7
  set text(size: size * 1pt)
  set par(leading: 0.57em, spacing: 0.57em)
  set block(spacing: if dense { 0.8em } else { 1.02em })
  heading(level: 1, hello(sheet.greeting.words.first(), sheet.greeting.name))
  if sheet.greeting.words.len() > 1 {
    set text(size: small, fill: quiet)
    aside("nl", ltr, hello(sheet.greeting.words.last(), sheet.greeting.name))
  }
  block({
    par(twice(sheet.together))
    par(text(fill: quiet, twice(sheet.heldOn)))
  })
  if sheet.goal != none { section(sheet.goal, size: if dense { 1em } else { 1.1em }) }
  if sheet.step != none { step-card(sheet.step, dense) }
  for part in sheet.care { section(part) }
  if filled { v(1fr) }
  line(length: 100%, stroke: 0.8pt + line-of)
  grid(
    columns: (1fr,) * calc.min(2, sheet.foot.len()), column-gutter: 1.2em, row-gutter: 1em,
    ..sheet.foot.map(part => section(part, say: below)),
  )
  if not dense { par(text(fill: quiet, twice(sheet.thanks))) }
}

#layout(area => {
  let tall(size) = measure(block(width: area.width, page-in(size, false))).height
  // Text that is too tall by a factor fits at the root of it, or below.
  let first = sizes.first()
  let most = first * calc.sqrt(area.height / tall(first)) + 0.5
  let fitting = sizes.find(size => size <= most and tall(size) <= area.height)
  if fitting != none {
    block(width: 100%, height: 100%, page-in(fitting, true))
  } else {
    let smallest = sizes.last()
    let factor = area.height / tall(smallest) * 100%
    scale(factor, reflow: true, origin: top + side,
      block(width: area.width, page-in(smallest, false)))
  }
})
`;
