# A fixture of the tests, not medical advice, never shipped.
# Units of these fixtures beyond those of ui.ftl and of CLDR.

# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-sachet =
    { $form ->
        [one] { $amount } bustina
        [many] { $amount } di bustine
       *[other] { $amount } bustine
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-sachet =
    { $form ->
        [one] { $from }–{ $to } bustina
        [many] { $from }–{ $to } di bustine
       *[other] { $from }–{ $to } bustine
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-insulin-unit =
    { $form ->
        [one] { $amount } unità
        [many] { $amount } di unità
       *[other] { $amount } unità
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-insulin-unit =
    { $form ->
        [one] { $from }–{ $to } unità
        [many] { $from }–{ $to } di unità
       *[other] { $from }–{ $to } unità
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-mg-per-dl =
    { $form ->
        [one] { $amount } mg/dl
        [many] { $amount } mg/dl
       *[other] { $amount } mg/dl
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-mg-per-dl =
    { $form ->
        [one] { $from }–{ $to } mg/dl
        [many] { $from }–{ $to } mg/dl
       *[other] { $from }–{ $to } mg/dl
    }

# A fixture of the tests: not medical advice, never shipped.
# What these treatments count, beyond the units of ui.ftl and of CLDR.

# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-stage =
    { $form ->
        [one] { $amount } fase
        [many] { $amount } di fasi
       *[other] { $amount } fasi
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-dose =
    { $form ->
        [one] { $amount } dose
        [many] { $amount } di dosi
       *[other] { $amount } dosi
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-cigarette =
    { $form ->
        [one] { $amount } sigaretta
        [many] { $amount } di sigarette
       *[other] { $amount } sigarette
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-stage =
    { $form ->
        [one] { $from }–{ $to } fase
        [many] { $from }–{ $to } di fasi
       *[other] { $from }–{ $to } fasi
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-dose =
    { $form ->
        [one] { $from }–{ $to } dose
        [many] { $from }–{ $to } di dosi
       *[other] { $from }–{ $to } dosi
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-cigarette =
    { $form ->
        [one] { $from }–{ $to } sigaretta
        [many] { $from }–{ $to } di sigarette
       *[other] { $from }–{ $to } sigarette
    }
