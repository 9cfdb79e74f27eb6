// Prints times of day as ICU4C in Node writes them: language, time and text, separated by tabs.
// `make` runs it. Spanish is left out: ICU4X, which we use, writes 06:05 for 6:05.

for (const language of ["ar", "de", "en", "fa", "fi", "fr", "he", "hi", "id", "it", "pl", "ru", "tr", "ur"]) {
  const format = new Intl.DateTimeFormat(language === "ar" ? "ar-u-nu-arab" : language, { timeStyle: "short", timeZone: "UTC" });
  for (const time of ["00:00", "06:05", "12:30", "18:00", "23:59"]) {
    console.log([language, time, format.format(new Date(`2026-06-01T${time}:00Z`))].join("\t"));
  }
}
