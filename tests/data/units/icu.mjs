// Prints units with numbers in the languages of CLDR, as ICU4C in Node writes them: language, unit,
// case (none), number and text, separated by tabs. `make` runs it.

const languages =
  "af ar bg bn ca cs cy da de el en en-GB es es-MX et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy id " +
  "is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt pt-PT ro ru si sk sl so sq sr " +
  "sr-Latn sv sw ta te th tr uk ur uz vi yue zh zh-Hant";
const units = ["celsius", "centimeter", "fluid-ounce", "gram", "kilogram", "liter", "milliliter", "percent", "second"];

for (const language of languages.split(" ")) {
  for (const unit of units) {
    const options = { style: "unit", unit, unitDisplay: "long", useGrouping: false, maximumFractionDigits: 3 };
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, options);
    for (const number of [1, 2, 5, 0.5]) {
      console.log([language, unit, "", number, format.format(number)].join("\t"));
    }
  }
}
