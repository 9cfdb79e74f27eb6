document-drops-leaflet = Lembar klinik tentang obat tetes
document-drops-label = Label obat tetes
