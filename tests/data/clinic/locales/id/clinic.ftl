# Words of this clinic beyond those of the interface.
area-teeth = Gigi
document-dental-leaflet = Selebaran klinik gigi
figure-tooth =
    { $form ->
       *[other] { $amount } gigi
    }
range-tooth =
    { $form ->
       *[other] { $from } sampai { $to } gigi
    }
