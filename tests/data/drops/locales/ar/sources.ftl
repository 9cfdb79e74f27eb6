document-drops-leaflet = ورقة العيادة عن القطرة
document-drops-label = نشرة القطرة
