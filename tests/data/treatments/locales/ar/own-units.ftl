# A fixture of the tests, not medical advice, never shipped.
# Units of these fixtures beyond those of ui.ftl and of CLDR.
# They stand after prepositions, so every form is in the oblique case, as in ui.ftl.

# Variables: $amount (the number as shown), $form (its plural category)
figure-sachet =
    { $form ->
        [zero] { $amount } كيس
        [one] كيس واحد
        [two] كيسين
        [few] { $amount } أكياس
        [many] { $amount } كيسًا
       *[other] { $amount } كيس
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-sachet =
    { $from-form ->
        [zero] { $from }
        [one] كيس
        [two] كيسين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } كيس
        [one] { $to } كيس
        [two] كيسين
        [few] { $to } أكياس
        [many] { $to } كيسًا
       *[other] { $to } كيس
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-insulin-unit =
    { $form ->
        [zero] { $amount } وحدة
        [one] وحدة واحدة
        [two] وحدتين
        [few] { $amount } وحدات
        [many] { $amount } وحدة
       *[other] { $amount } وحدة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-insulin-unit =
    { $from-form ->
        [zero] { $from }
        [one] وحدة
        [two] وحدتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } وحدة
        [one] { $to } وحدة
        [two] وحدتين
        [few] { $to } وحدات
        [many] { $to } وحدة
       *[other] { $to } وحدة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-mg-per-dl =
    { $form ->
        [zero] { $amount } ملغم/ديسيلتر
        [one] { $amount } ملغم/ديسيلتر
        [two] { $amount } ملغم/ديسيلتر
        [few] { $amount } ملغم/ديسيلتر
        [many] { $amount } ملغم/ديسيلتر
       *[other] { $amount } ملغم/ديسيلتر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-mg-per-dl =
    { $form ->
        [zero] { $from } إلى { $to } ملغم/ديسيلتر
        [one] { $from } إلى { $to } ملغم/ديسيلتر
        [two] { $from } إلى { $to } ملغم/ديسيلتر
        [few] { $from } إلى { $to } ملغم/ديسيلتر
        [many] { $from } إلى { $to } ملغم/ديسيلتر
       *[other] { $from } إلى { $to } ملغم/ديسيلتر
    }

# CLDR names litres in Arabic without a dual ("٢ لتر"): here with it, in place of CLDR's name.
# Variables: $amount (the number as shown), $form (its plural category)
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
# A fixture of the tests: not medical advice, never shipped.
# What these treatments count, beyond the units of ui.ftl and of CLDR.
# They stand after prepositions, so every form is in the oblique case, as in ui.ftl.

# Variables: $amount (the number as shown), $form (its plural category)
figure-stage =
    { $form ->
        [zero] { $amount } مرحلة
        [one] مرحلة واحدة
        [two] مرحلتين
        [few] { $amount } مراحل
        [many] { $amount } مرحلة
       *[other] { $amount } مرحلة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-dose =
    { $form ->
        [zero] { $amount } جرعة
        [one] جرعة واحدة
        [two] جرعتين
        [few] { $amount } جرعات
        [many] { $amount } جرعة
       *[other] { $amount } جرعة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-cigarette =
    { $form ->
        [zero] { $amount } سيجارة
        [one] سيجارة واحدة
        [two] سيجارتين
        [few] { $amount } سجائر
        [many] { $amount } سيجارة
       *[other] { $amount } سيجارة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-stage =
    { $from-form ->
        [zero] { $from }
        [one] مرحلة
        [two] مرحلتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } مرحلة
        [one] { $to } مرحلة
        [two] مرحلتين
        [few] { $to } مراحل
        [many] { $to } مرحلة
       *[other] { $to } مرحلة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-dose =
    { $from-form ->
        [zero] { $from }
        [one] جرعة
        [two] جرعتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } جرعة
        [one] { $to } جرعة
        [two] جرعتين
        [few] { $to } جرعات
        [many] { $to } جرعة
       *[other] { $to } جرعة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-cigarette =
    { $from-form ->
        [zero] { $from }
        [one] سيجارة
        [two] سيجارتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } سيجارة
        [one] { $to } سيجارة
        [two] سيجارتين
        [few] { $to } سجائر
        [many] { $to } سيجارة
       *[other] { $to } سيجارة
    }
