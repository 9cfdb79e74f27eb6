# The documents statements come from. A description a patient understands, with the document's language.

document-ar = Halaman sebuah klinik untuk pasien tentang Microbotox, dalam bahasa Arab
document-it = Artikel majalah tentang microtox yang mengutip tinjauan para dokter kulit, dalam bahasa Italia
document-id = Artikel seorang dokter bedah plastik tentang hilangnya efek Botox, dalam bahasa Indonesia
document-label = Informasi dari label obat dan petunjuk keamanan
