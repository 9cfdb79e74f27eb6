### Words for staff, and the PIN that patients see when they press the key for staff.

## The PIN

pin-title = Khusus petugas
# Variables: $count (digits typed so far)
pin-typed = Banyaknya angka yang sudah diketik: { $count }
pin-wrong = PIN salah. Silakan coba lagi atau tutup.
pin-unknown = PIN belum bisa diperiksa saat ini. Silakan coba sebentar lagi: percobaan ini tidak dihitung.
# Variables: $count (seconds)
pin-wait = Terlalu banyak percobaan. Silakan coba lagi setelah { $count } detik.
pin-erase = Hapus
pin-enter = Masuk
help-staff = Khusus petugas

## The pages for staff

staff-title = Untuk petugas
staff-first-language = Bahasa yang tampil pertama
staff-numerals = Bentuk angka
staff-numerals-locale = Sesuai bahasa
staff-numerals-latin = Selalu angka Latin
staff-theme = Warna
staff-theme-dark = Latar gelap
staff-theme-light = Latar terang
staff-theme-mono = Tanpa warna
staff-theme-auto = Otomatis
staff-density = Jarak antarbaris
staff-density-auto = Otomatis
staff-density-compact = Rapat
staff-density-normal = Sedang
staff-density-roomy = Renggang
staff-reviews = Status pemeriksaan isi
staff-withheld = Keterangan yang tidak ditampilkan kepada pasien
staff-withheld-about = Tertulis dalam dokumen, tetapi tidak ditampilkan. Daftar ini berbahasa Inggris.
# Variables: $count
staff-more = Perawatan lain yang tidak tercantum di sini: { $count }
staff-counts = Statistik pemakaian
staff-counts-about = Dihitung sejak program terakhir kali dimulai. Tidak ada data perorangan.
# Variables: $count
staff-count-finished = Pemakaian yang diakhiri oleh pasien: { $count }
# Variables: $count
staff-count-left = Pemakaian yang dihentikan dengan kembali ke awal: { $count }
# Variables: $count
staff-count-alone = Pemakaian yang ditutup karena sudah tidak ada orang: { $count }
# Variables: $count
staff-count-faults = Gangguan program yang teratasi: { $count }
# Variables: $count
staff-count-reloads = Isi sudah dimuat ulang: { $count } kali
staff-test-card = Uji tampilan layar
staff-reload = Muat ulang isi
staff-refused = Isi yang baru bermasalah. Isi yang lama tetap dipakai.
staff-problems = Masalah pada isi yang baru
staff-end = Tutup program
