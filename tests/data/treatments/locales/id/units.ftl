# A fixture of the tests, not medical advice, never shipped.
# Units of these fixtures beyond those of ui.ftl and of CLDR.

# Variables: $amount (the number as shown), $form (its plural category)
figure-sachet =
    { $form ->
       *[other] { $amount } saset
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-sachet =
    { $form ->
       *[other] { $from } sampai { $to } saset
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-insulin-unit =
    { $form ->
       *[other] { $amount } unit
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-insulin-unit =
    { $form ->
       *[other] { $from } sampai { $to } unit
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-mg-per-dl =
    { $form ->
       *[other] { $amount } mg/dL
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-mg-per-dl =
    { $form ->
       *[other] { $from } sampai { $to } mg/dL
    }

# A fixture of the tests: not medical advice, never shipped.
# What these treatments count, beyond the units of ui.ftl and of CLDR.

# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-stage =
    { $form ->
       *[other] { $amount } tahap
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-dose =
    { $form ->
       *[other] { $amount } dosis
    }
# Variables: $amount (the number as shown), $form (its CLDR plural category)
figure-cigarette =
    { $form ->
       *[other] { $amount } batang rokok
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-stage =
    { $form ->
       *[other] { $from } sampai { $to } tahap
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-dose =
    { $form ->
       *[other] { $from } sampai { $to } dosis
    }
# Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)
range-cigarette =
    { $form ->
       *[other] { $from } sampai { $to } batang rokok
    }
