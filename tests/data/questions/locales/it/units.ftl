# Made up for tests.
# Variables: $amount (a number), $form (the plural category)
figure-kilogram = { $form ->
    [one] { $amount } chilogrammo
    [many] { $amount } di chilogrammi
   *[other] { $amount } chilogrammi
}
# Variables: $from, $to (numbers), $form, $from-form (the plural categories)
range-kilogram = { $from }-{ $to } chilogrammi
