# Made up for tests.
# Variables: $amount (a number), $form (the plural category)
figure-kilogram = { $amount } kilogram
# Variables: $from, $to (numbers), $form, $from-form (the plural categories)
range-kilogram = { $from } sampai { $to } kilogram
