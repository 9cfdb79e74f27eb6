## Units of CLDR whose Arabic forms do not fit into our sentences: CLDR has no plural for most of them,
## and its dual is in the nominative. As in ui.ftl, every form is in the oblique case.

# Variables: $amount (the number as shown), $form (its plural category)
figure-milliliter =
    { $form ->
        [zero] { $amount } مليلتر
        [one] مليلتر واحد
        [two] مليلترين
        [few] { $amount } مليلترات
        [many] { $amount } مليلترًا
       *[other] { $amount } مليلتر
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-liter =
    { $form ->
        [zero] { $amount } لتر
        [one] لتر واحد
        [two] لترين
        [few] { $amount } لترات
        [many] { $amount } لترًا
       *[other] { $amount } لتر
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-drop =
    { $form ->
        [zero] { $amount } قطرة
        [one] قطرة واحدة
        [two] قطرتين
        [few] { $amount } قطرات
        [many] { $amount } قطرة
       *[other] { $amount } قطرة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-teaspoon =
    { $form ->
        [zero] { $amount } ملعقة صغيرة
        [one] ملعقة صغيرة واحدة
        [two] ملعقتين صغيرتين
        [few] { $amount } ملاعق صغيرة
        [many] { $amount } ملعقة صغيرة
       *[other] { $amount } ملعقة صغيرة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-tablespoon =
    { $form ->
        [zero] { $amount } ملعقة كبيرة
        [one] ملعقة كبيرة واحدة
        [two] ملعقتين كبيرتين
        [few] { $amount } ملاعق كبيرة
        [many] { $amount } ملعقة كبيرة
       *[other] { $amount } ملعقة كبيرة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-cup =
    { $form ->
        [zero] { $amount } كوب
        [one] كوب واحد
        [two] كوبين
        [few] { $amount } أكواب
        [many] { $amount } كوبًا
       *[other] { $amount } كوب
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-microgram =
    { $form ->
        [zero] { $amount } ميكروغرام
        [one] ميكروغرام واحد
        [two] ميكروغرامين
        [few] { $amount } ميكروغرامات
        [many] { $amount } ميكروغرامًا
       *[other] { $amount } ميكروغرام
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-milligram =
    { $form ->
        [zero] { $amount } مليغرام
        [one] مليغرام واحد
        [two] مليغرامين
        [few] { $amount } مليغرامات
        [many] { $amount } مليغرامًا
       *[other] { $amount } مليغرام
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-gram =
    { $form ->
        [zero] { $amount } غرام
        [one] غرام واحد
        [two] غرامين
        [few] { $amount } غرامات
        [many] { $amount } غرامًا
       *[other] { $amount } غرام
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-kilogram =
    { $form ->
        [zero] { $amount } كيلوغرام
        [one] كيلوغرام واحد
        [two] كيلوغرامين
        [few] { $amount } كيلوغرامات
        [many] { $amount } كيلوغرامًا
       *[other] { $amount } كيلوغرام
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-millimeter =
    { $form ->
        [zero] { $amount } مليمتر
        [one] مليمتر واحد
        [two] مليمترين
        [few] { $amount } مليمترات
        [many] { $amount } مليمترًا
       *[other] { $amount } مليمتر
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-centimeter =
    { $form ->
        [zero] { $amount } سنتيمتر
        [one] سنتيمتر واحد
        [two] سنتيمترين
        [few] { $amount } سنتيمترات
        [many] { $amount } سنتيمترًا
       *[other] { $amount } سنتيمتر
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-meter =
    { $form ->
        [zero] { $amount } متر
        [one] متر واحد
        [two] مترين
        [few] { $amount } أمتار
        [many] { $amount } مترًا
       *[other] { $amount } متر
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-kilometer =
    { $form ->
        [zero] { $amount } كيلومتر
        [one] كيلومتر واحد
        [two] كيلومترين
        [few] { $amount } كيلومترات
        [many] { $amount } كيلومترًا
       *[other] { $amount } كيلومتر
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-degree =
    { $form ->
        [zero] { $amount } درجة
        [one] درجة واحدة
        [two] درجتين
        [few] { $amount } درجات
        [many] { $amount } درجة
       *[other] { $amount } درجة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-celsius =
    { $form ->
        [zero] { $amount } درجة مئوية
        [one] درجة مئوية واحدة
        [two] درجتين مئويتين
        [few] { $amount } درجات مئوية
        [many] { $amount } درجة مئوية
       *[other] { $amount } درجة مئوية
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-percent =
    { $form ->
        [zero] { $amount } في المئة
        [one] { $amount } في المئة
        [two] { $amount } في المئة
        [few] { $amount } في المئة
        [many] { $amount } في المئة
       *[other] { $amount } في المئة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-kilocalorie =
    { $form ->
        [zero] { $amount } سعرة حرارية
        [one] سعرة حرارية واحدة
        [two] سعرتين حراريتين
        [few] { $amount } سعرات حرارية
        [many] { $amount } سعرة حرارية
       *[other] { $amount } سعرة حرارية
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-second =
    { $form ->
        [zero] { $amount } ثانية
        [one] ثانية
        [two] ثانيتين
        [few] { $amount } ثوانٍ
        [many] { $amount } ثانية
       *[other] { $amount } ثانية
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-night =
    { $form ->
        [zero] { $amount } ليلة
        [one] ليلة
        [two] ليلتين
        [few] { $amount } ليالٍ
        [many] { $amount } ليلة
       *[other] { $amount } ليلة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-milliliter =
    { $from-form ->
        [zero] { $from }
        [one] مليلتر
        [two] مليلترين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } مليلتر
        [one] { $to } مليلتر
        [two] مليلترين
        [few] { $to } مليلترات
        [many] { $to } مليلترًا
       *[other] { $to } مليلتر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-liter =
    { $from-form ->
        [zero] { $from }
        [one] لتر
        [two] لترين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } لتر
        [one] { $to } لتر
        [two] لترين
        [few] { $to } لترات
        [many] { $to } لترًا
       *[other] { $to } لتر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-drop =
    { $from-form ->
        [zero] { $from }
        [one] قطرة
        [two] قطرتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } قطرة
        [one] { $to } قطرة
        [two] قطرتين
        [few] { $to } قطرات
        [many] { $to } قطرة
       *[other] { $to } قطرة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-teaspoon =
    { $from-form ->
        [zero] { $from }
        [one] ملعقة صغيرة
        [two] ملعقتين صغيرتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } ملعقة صغيرة
        [one] { $to } ملعقة صغيرة
        [two] ملعقتين صغيرتين
        [few] { $to } ملاعق صغيرة
        [many] { $to } ملعقة صغيرة
       *[other] { $to } ملعقة صغيرة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-tablespoon =
    { $from-form ->
        [zero] { $from }
        [one] ملعقة كبيرة
        [two] ملعقتين كبيرتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } ملعقة كبيرة
        [one] { $to } ملعقة كبيرة
        [two] ملعقتين كبيرتين
        [few] { $to } ملاعق كبيرة
        [many] { $to } ملعقة كبيرة
       *[other] { $to } ملعقة كبيرة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-cup =
    { $from-form ->
        [zero] { $from }
        [one] كوب
        [two] كوبين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } كوب
        [one] { $to } كوب
        [two] كوبين
        [few] { $to } أكواب
        [many] { $to } كوبًا
       *[other] { $to } كوب
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-microgram =
    { $from-form ->
        [zero] { $from }
        [one] ميكروغرام
        [two] ميكروغرامين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } ميكروغرام
        [one] { $to } ميكروغرام
        [two] ميكروغرامين
        [few] { $to } ميكروغرامات
        [many] { $to } ميكروغرامًا
       *[other] { $to } ميكروغرام
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-milligram =
    { $from-form ->
        [zero] { $from }
        [one] مليغرام
        [two] مليغرامين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } مليغرام
        [one] { $to } مليغرام
        [two] مليغرامين
        [few] { $to } مليغرامات
        [many] { $to } مليغرامًا
       *[other] { $to } مليغرام
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-gram =
    { $from-form ->
        [zero] { $from }
        [one] غرام
        [two] غرامين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } غرام
        [one] { $to } غرام
        [two] غرامين
        [few] { $to } غرامات
        [many] { $to } غرامًا
       *[other] { $to } غرام
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-kilogram =
    { $from-form ->
        [zero] { $from }
        [one] كيلوغرام
        [two] كيلوغرامين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } كيلوغرام
        [one] { $to } كيلوغرام
        [two] كيلوغرامين
        [few] { $to } كيلوغرامات
        [many] { $to } كيلوغرامًا
       *[other] { $to } كيلوغرام
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-millimeter =
    { $from-form ->
        [zero] { $from }
        [one] مليمتر
        [two] مليمترين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } مليمتر
        [one] { $to } مليمتر
        [two] مليمترين
        [few] { $to } مليمترات
        [many] { $to } مليمترًا
       *[other] { $to } مليمتر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-centimeter =
    { $from-form ->
        [zero] { $from }
        [one] سنتيمتر
        [two] سنتيمترين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } سنتيمتر
        [one] { $to } سنتيمتر
        [two] سنتيمترين
        [few] { $to } سنتيمترات
        [many] { $to } سنتيمترًا
       *[other] { $to } سنتيمتر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-meter =
    { $from-form ->
        [zero] { $from }
        [one] متر
        [two] مترين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } متر
        [one] { $to } متر
        [two] مترين
        [few] { $to } أمتار
        [many] { $to } مترًا
       *[other] { $to } متر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-kilometer =
    { $from-form ->
        [zero] { $from }
        [one] كيلومتر
        [two] كيلومترين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } كيلومتر
        [one] { $to } كيلومتر
        [two] كيلومترين
        [few] { $to } كيلومترات
        [many] { $to } كيلومترًا
       *[other] { $to } كيلومتر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-degree =
    { $from-form ->
        [zero] { $from }
        [one] درجة
        [two] درجتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } درجة
        [one] { $to } درجة
        [two] درجتين
        [few] { $to } درجات
        [many] { $to } درجة
       *[other] { $to } درجة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-celsius =
    { $from-form ->
        [zero] { $from }
        [one] درجة مئوية
        [two] درجتين مئويتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } درجة مئوية
        [one] { $to } درجة مئوية
        [two] درجتين مئويتين
        [few] { $to } درجات مئوية
        [many] { $to } درجة مئوية
       *[other] { $to } درجة مئوية
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-percent =
    { $from } إلى { $form ->
        [zero] { $to } في المئة
        [one] { $to } في المئة
        [two] { $to } في المئة
        [few] { $to } في المئة
        [many] { $to } في المئة
       *[other] { $to } في المئة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-kilocalorie =
    { $from-form ->
        [zero] { $from }
        [one] سعرة حرارية
        [two] سعرتين حراريتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } سعرة حرارية
        [one] { $to } سعرة حرارية
        [two] سعرتين حراريتين
        [few] { $to } سعرات حرارية
        [many] { $to } سعرة حرارية
       *[other] { $to } سعرة حرارية
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-second =
    { $from-form ->
        [zero] { $from }
        [one] ثانية
        [two] ثانيتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } ثانية
        [one] { $to } ثانية
        [two] ثانيتين
        [few] { $to } ثوانٍ
        [many] { $to } ثانية
       *[other] { $to } ثانية
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-night =
    { $from-form ->
        [zero] { $from }
        [one] ليلة
        [two] ليلتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } ليلة
        [one] { $to } ليلة
        [two] ليلتين
        [few] { $to } ليالٍ
        [many] { $to } ليلة
       *[other] { $to } ليلة
    }
