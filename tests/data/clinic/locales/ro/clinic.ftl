# Words of this clinic beyond those of the interface.
area-teeth = Dinții
document-dental-leaflet = Foaia cabinetului stomatologic
figure-tooth =
    { $form ->
        [one] { $amount } dinte
        [few] { $amount } dinți
       *[other] { $amount } de dinți
    }
range-tooth =
    { $form ->
        [one] { $from }-{ $to } dinte
        [few] { $from }-{ $to } dinți
       *[other] { $from }-{ $to } de dinți
    }
