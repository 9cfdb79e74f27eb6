# Words of this clinic beyond those of the interface.
area-teeth = Denti
document-dental-leaflet = Foglio dello studio dentistico
figure-tooth =
    { $form ->
        [one] { $amount } dente
        [many] { $amount } di denti
       *[other] { $amount } denti
    }
range-tooth =
    { $form ->
        [one] { $from }-{ $to } dente
        [many] { $from }-{ $to } di denti
       *[other] { $from }-{ $to } denti
    }
