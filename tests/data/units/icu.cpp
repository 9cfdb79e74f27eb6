// Prints units with numbers in the languages of CLDR, as ICU4C writes them: language, unit, case,
// number and text, separated by tabs. `make` builds and runs it.

#include <iostream>
#include <string>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>

using namespace icu;

int main() {
  const char *const languages[] = {"ar", "cs", "de", "el", "en", "fi", "hi", "hr", "hu", "hy", "id",
                                   "is", "it", "kn", "lt", "lv", "ml", "mr", "pl", "ro", "ru", "sk",
                                   "sl", "sr", "ta", "uk"};
  const char *const units[] = {"celsius",   "centimeter", "drop",      "gram",    "kilocalorie",
                               "kilogram",  "liter",      "milligram", "milliliter", "percent",
                               "second",    "tablespoon"};
  const char *const cases[] = {"",        "ablative",     "accusative", "dative",  "elative",
                               "genitive", "illative",    "instrumental", "locative", "oblique",
                               "partitive", "prepositional", "terminative", "translative", "vocative"};
  const char *const numbers[] = {"1", "2", "5", "37.5"};
  for (const char *language : languages) {
    UErrorCode unknown = U_ZERO_ERROR;
    const auto locale = Locale::forLanguageTag(std::string(language) + "-u-nu-latn", unknown);
    for (const char *unit : units) {
      for (const char *number : numbers) {
        std::string plain;
        for (const char *wanted : cases) {
          UErrorCode status = U_ZERO_ERROR;
          const auto text = number::NumberFormatter::withLocale(locale)
                                .unit(MeasureUnit::forIdentifier(unit, status))
                                .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                                .unitDisplayCase(wanted)
                                .grouping(UNUM_GROUPING_OFF)
                                .formatDecimal(number, status)
                                .toString(status);
          if (U_FAILURE(status)) {
            std::cerr << language << ' ' << unit << ": " << u_errorName(status) << '\n';
            return 1;
          }
          std::string written;
          text.toUTF8String(written);
          if (*wanted == 0) {
            plain = written;
          } else if (written == plain) {
            continue;
          }
          std::cout << language << '\t' << unit << '\t' << wanted << '\t' << number << '\t' << written
                    << '\n';
        }
      }
    }
  }
}
