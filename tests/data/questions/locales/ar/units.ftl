# Made up for tests.
# Variables: $amount (a number), $form (the plural category)
figure-kilogram = { $form ->
    [zero] { $amount } كيلوغرام
    [one] كيلوغرام واحد
    [two] كيلوغرامين
    [few] { $amount } كيلوغرامات
    [many] { $amount } كيلوغرامًا
   *[other] { $amount } كيلوغرام
}
# Variables: $from, $to (numbers), $form, $from-form (the plural categories)
range-kilogram = { $form ->
    [zero] { $from } إلى { $to } كيلوغرام
    [one] { $from } إلى { $to } كيلوغرام
    [two] { $from } إلى { $to } كيلوغرام
    [few] { $from } إلى { $to } كيلوغرامات
    [many] { $from } إلى { $to } كيلوغرامًا
   *[other] { $from } إلى { $to } كيلوغرام
}
