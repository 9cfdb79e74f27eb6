# Words of this clinic beyond those of the interface.
area-teeth = שיניים
document-dental-leaflet = דף המידע של מרפאת השיניים
figure-tooth =
    { $form ->
        [one] שן אחת
        [two] שתי שיניים
       *[other] { $amount } שיניים
    }
range-tooth =
    { $form ->
        [one] { $from }-{ $to } שן
        [two] { $from }-{ $to } שיניים
       *[other] { $from }-{ $to } שיניים
    }
