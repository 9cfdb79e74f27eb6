# Made up for tests.
# Variables: $amount (a number), $form (the plural category)
figure-kilogram = { $form ->
    [zero] { $amount } كيلوغرام
    [one] كيلوغرام واحد
    [two] كيلوغرامان
    [few] { $amount } كيلوغرامات
    [many] { $amount } كيلوغرامًا
   *[other] { $amount } كيلوغرام
}
# Variables: $from, $to (numbers), $form, $from-form (the plural categories)
range-kilogram = { $form ->
    [zero] من { $from } إلى { $to } كيلوغرام
    [one] من { $from } إلى { $to } كيلوغرام
    [two] من { $from } إلى { $to } كيلوغرام
    [few] من { $from } إلى { $to } كيلوغرامات
    [many] من { $from } إلى { $to } كيلوغرامًا
   *[other] من { $from } إلى { $to } كيلوغرام
}
