# A fixture of the tests, not medical advice, never shipped. Made-up documents stand at the end.
# The documents statements come from. A description a patient understands, with the document's language.

document-ar = Halaman sebuah klinik untuk pasien tentang Microbotox, dalam bahasa Arab
document-it = Artikel majalah tentang microtox yang mengutip tinjauan para dokter kulit, dalam bahasa Italia
document-id = Artikel seorang dokter bedah plastik tentang hilangnya efek Botox, dalam bahasa Indonesia
document-label = Informasi keamanan yang tertulis pada label obat
# Made up for the tests
document-leaflet = Selebaran sebuah klinik rekaan untuk pasiennya, dalam bahasa Italia
document-second-leaflet = Selebaran klinik rekaan yang lain, dalam bahasa Italia
document-insulin-label = Label obat insulin rekaan
document-dental-leaflet = Selebaran klinik gigi tentang implan, dalam bahasa Italia
document-dental-study = Penelitian tentang implan gigi, dalam bahasa Indonesia
document-vaccine-leaflet = Selebaran klinik tentang vaksinasi, dalam bahasa Arab
document-vaccine-label = Informasi keamanan pada label vaksin, dalam bahasa Italia
document-cast-leaflet = Selebaran klinik tentang gips lengan bawah, dalam bahasa Italia
