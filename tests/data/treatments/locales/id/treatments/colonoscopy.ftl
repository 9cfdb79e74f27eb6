# A fixture of the tests, not medical advice, never shipped.
# Colonoscopy.

colonoscopy-title = Kolonoskopi
colonoscopy-about = Pemeriksaan usus besar dengan kamera kecil

## Words of the interface in words of its own: the day is that of an examination

colonoscopy-ui-step-timeline = Sebelum dan sesudah pemeriksaan
colonoscopy-ui-step-timeline-short = Jadwal
colonoscopy-ui-timeline-treatment = Pemeriksaan
# Variables: $date (a date)
colonoscopy-ui-timeline-date = Tanggal pemeriksaan: { $date }
colonoscopy-ui-timeline-no-date = Isi dulu tanggal pemeriksaan. Lalu tanggal lain akan tampak.
colonoscopy-ui-date-set = Isi tanggal pemeriksaan
colonoscopy-ui-date-clear = Hapus tanggal
# Variables: $example (a date in figures)
colonoscopy-ui-plain-date = Ketik tanggal pemeriksaan, misalnya { $example }.
# Variables: $span (a time range with its unit)
colonoscopy-ui-when-between = { $span } setelah pemeriksaan
colonoscopy-ui-emergency-source = Tanda bahaya ini dibuat untuk uji coba.
colonoscopy-ui-flag-stop = Jangan jalani pemeriksaan dulu. Beri tahu dokter sekarang. Anda boleh lanjut menjawab.
colonoscopy-ui-takeaway-stop = Stop: jangan jalani pemeriksaan dulu. Beri tahu dokter sekarang

## Headings of its own

colonoscopy-section-what = Pemeriksaan apa ini?
colonoscopy-section-diet = Apa yang boleh Anda makan sebelumnya?
colonoscopy-section-laxative = Bagaimana cara minum obat pencahar?
colonoscopy-section-duration = Berapa lama pemeriksaannya?

## Emergency signs

colonoscopy-emergency-bleeding = Banyak darah dari anus
colonoscopy-emergency-belly-pain = Sakit perut hebat yang tidak hilang
# Variables: $fever (a temperature)
colonoscopy-emergency-fever = Demam di atas { $fever }
colonoscopy-emergency-vomiting = Muntah terus-menerus

## In short

colonoscopy-summary-clean = Dokter hanya bisa melihat usus dengan jelas jika usus kosong dan bersih. Jadi, ikuti persiapannya langkah demi langkah.
# Variables: $fast (a time with its unit)
colonoscopy-summary-remember-fast = Selama { $fast } sebelum pemeriksaan, jangan makan dan jangan minum apa pun.
# Variables: $rest (a time with its unit)
colonoscopy-summary-remember-drive = Selama { $rest } setelah pemeriksaan, jangan mengemudi. Obat penenang membuat Anda lambat bereaksi.
colonoscopy-summary-what = Dokter melihat bagian dalam usus besar, yaitu bagian akhir usus. Alatnya selang tipis yang lentur dengan kamera kecil. Selang itu masuk lewat anus.
colonoscopy-summary-polyps = Dokter mungkin menemukan benjolan kecil (polip). Sering kali polip bisa langsung diangkat. Dokter juga bisa mengambil sedikit jaringan untuk diperiksa.
# Variables: $days (a time with its unit)
colonoscopy-summary-may-eat = Selama { $days } sebelum pemeriksaan, Anda boleh makan:
colonoscopy-summary-may-eat-bread = roti putih
colonoscopy-summary-may-eat-rice = nasi putih atau mi
colonoscopy-summary-may-eat-fish = ikan, atau ayam tanpa kulit
colonoscopy-summary-may-eat-eggs = telur
colonoscopy-summary-may-eat-broth = kaldu tanpa sayur
colonoscopy-summary-avoid = Pada hari-hari itu, jangan makan:
colonoscopy-summary-avoid-seeds = biji-bijian dan kacang tanah
colonoscopy-summary-avoid-wholegrain = nasi merah dan roti gandum utuh
colonoscopy-summary-avoid-pulses = kacang hijau, kacang merah, dan tempe
colonoscopy-summary-avoid-raw = sayur mentah
colonoscopy-summary-avoid-skins = buah dengan kulit atau bijinya
# Variables: $evening (a time of day); in the steps $sachets, $volume, $rate (an amount and how
# often), $extra (an amount)
colonoscopy-summary-laxative = Obat pencahar ini berupa bubuk yang mengosongkan usus. Obat diminum dalam dua bagian. Bagian pertama diminum malam sebelumnya, mulai pukul { $evening }. Bagian kedua diminum pagi hari sebelum pemeriksaan. Caranya setiap kali:
colonoscopy-summary-laxative-mix = Larutkan { $sachets } dalam { $volume } air.
colonoscopy-summary-laxative-drink = Minum { $rate }, sampai habis.
colonoscopy-summary-laxative-extra = Lalu minum lagi { $extra } air putih atau teh encer.
colonoscopy-summary-laxative-toilet = Jangan jauh-jauh dari kamar mandi.
# Variables: $often (how often, with the time)
colonoscopy-summary-often = Buang air besar { $often } itu normal. Pada akhirnya yang keluar hanya cairan bening.
colonoscopy-summary-where = Saat pemeriksaan, Anda berbaring miring. Anda mendapat obat penenang lewat infus, sehingga mengantuk. Jika terasa sakit, katakan saja.
# Variables: $length (a time range with its unit)
colonoscopy-summary-length = Pemeriksaannya biasanya perlu waktu { $length }.
# Variables: $stay (a time range with its unit)
colonoscopy-summary-stay = Setelah itu, Anda tinggal di klinik selama { $stay }. Anda boleh pulang jika tidak mengantuk lagi.
colonoscopy-summary-harm = Setelah pemeriksaan, perut bisa kembung atau sedikit mulas. Biasanya hilang setelah buang angin.
colonoscopy-summary-harm-serious = Walaupun jarang, usus bisa berdarah banyak atau dindingnya berlubang kecil. Itu keadaan darurat. Baca semua tanda di “Darurat”.
colonoscopy-summary-harm-ask = Seberapa sering hal itu terjadi? Dokumen kami tidak menyebutnya. Silakan tanya dokter.
colonoscopy-summary-options = Dokumen kami tidak menyebut pemeriksaan lain. Tanya dokter apa saja pilihan lain. Tidak diperiksa juga sebuah pilihan.
colonoscopy-summary-toxins = Menurut satu dokumen, obat pencahar membersihkan racun dari seluruh tubuh. Setahu kami, hal itu belum terbukti.

## Pictures in "In short"

colonoscopy-picture-bowel-title = Gambar sederhana: usus besar
colonoscopy-picture-bowel-about = Usus besar mengelilingi perut seperti bingkai. Selang masuk dari bawah. Selang bisa sampai ke awal usus besar, yaitu di sisi kanan bawah tubuh Anda.

## Before: questions

colonoscopy-checklist-bleeding-now = Apakah sekarang keluar banyak darah dari anus, atau perut Anda sakit sekali? Jika ya, segera panggil petugas.
colonoscopy-checklist-medicines = Apakah Anda sedang memakai obat?
colonoscopy-checklist-medicine-kind = Obat mana yang Anda pakai?
colonoscopy-checklist-medicine-kind-thinner = Obat pengencer darah
colonoscopy-checklist-medicine-kind-iron = Tablet zat besi
colonoscopy-checklist-medicine-kind-both = Keduanya
colonoscopy-checklist-medicine-kind-other = Hanya obat lain
colonoscopy-checklist-last-dose = Kapan terakhir kali Anda minum obat pengencer darah? Jangan menghentikan obat sendiri.
colonoscopy-checklist-diabetes = Apakah Anda punya diabetes (kencing manis)?
colonoscopy-checklist-diabetes-medicine = Obat apa yang Anda pakai untuk diabetes?
colonoscopy-checklist-diabetes-medicine-tablets = Tablet
colonoscopy-checklist-diabetes-medicine-insulin = Insulin
colonoscopy-checklist-diabetes-medicine-both = Tablet dan insulin
colonoscopy-checklist-diabetes-medicine-nothing = Tidak ada
colonoscopy-checklist-weight = Berapa berat badan Anda?
colonoscopy-checklist-sedation-talk = Apakah Anda sudah membicarakan obat penenang dengan dokter anestesi (dokter bius)?
colonoscopy-checklist-allergy = Apakah Anda alergi terhadap obat penenang atau obat pencahar?
colonoscopy-checklist-heart-kidneys = Apakah Anda punya penyakit jantung atau ginjal?
colonoscopy-checklist-pregnant = Apakah Anda hamil atau mungkin hamil?
colonoscopy-checklist-companion = Setelah pemeriksaan, apakah ada orang dewasa yang mengantar Anda pulang?

## Before: what to do

colonoscopy-preparation-fetch = Ambil obat pencahar di apotek. Beli juga makanan untuk hari-hari persiapan.
colonoscopy-preparation-fetch-why = Dengan begitu, semua sudah siap saat persiapan dimulai.
colonoscopy-preparation-fetch-name = Ke apotek
colonoscopy-preparation-thinner = Tanya dokter apakah Anda tetap minum obat pengencer darah. Jangan menghentikan obat sendiri.
colonoscopy-preparation-thinner-why = Obat itu bisa menambah perdarahan, tetapi berhenti sendiri juga bisa berbahaya.
# Variables: $phone (a telephone number)
colonoscopy-preparation-diabetes = Telepon klinik di { $phone }. Tanyakan cara memakai tablet diabetes atau insulin pada hari-hari persiapan.
colonoscopy-preparation-diabetes-why = Anda makan lebih sedikit, sehingga gula darah bisa turun terlalu rendah.
colonoscopy-preparation-light-weight = Tanya dokter berapa banyak obat pencahar yang sesuai dengan berat badan Anda.
colonoscopy-preparation-iron = Anda minum tablet zat besi? Mulai hari itu, jangan minum tabletnya lagi sampai pemeriksaan selesai.
colonoscopy-preparation-iron-why = Zat besi membuat isi usus hitam, sehingga dokter sulit melihat.
colonoscopy-preparation-iron-name = Stop zat besi
colonoscopy-preparation-diet = Makan makanan ringan saja, yaitu:
colonoscopy-preparation-diet-bread = roti putih
colonoscopy-preparation-diet-rice = nasi putih atau mi
colonoscopy-preparation-diet-fish = ikan, atau ayam tanpa kulit
colonoscopy-preparation-diet-eggs = telur
colonoscopy-preparation-diet-broth = kaldu tanpa sayur
colonoscopy-preparation-diet-why = Makanan ini hanya sedikit bersisa di usus.
colonoscopy-preparation-diet-name = Makanan ringan
colonoscopy-preparation-seeds = Jangan makan yang berbiji atau banyak seratnya, yaitu:
colonoscopy-preparation-seeds-seeds = biji-bijian dan kacang tanah
colonoscopy-preparation-seeds-wholegrain = nasi merah dan roti gandum utuh
colonoscopy-preparation-seeds-pulses = kacang hijau, kacang merah, dan tempe
colonoscopy-preparation-seeds-raw = sayur mentah
colonoscopy-preparation-seeds-skins = buah dengan kulit atau bijinya
colonoscopy-preparation-seeds-why = Biji dan serat tinggal berhari-hari di usus dan bisa menyumbat selang.
colonoscopy-preparation-seeds-name = Tanpa biji dan serat
colonoscopy-preparation-last-meal = Makan untuk terakhir kali sebelum pemeriksaan. Makan sedikit saja, misalnya kaldu dan roti putih.
colonoscopy-preparation-last-meal-name = Makan terakhir
colonoscopy-preparation-clear = Mulai waktu itu, jangan makan lagi. Minum cairan bening saja:
colonoscopy-preparation-clear-water = air putih
colonoscopy-preparation-clear-tea = teh encer tanpa susu
colonoscopy-preparation-clear-broth = kaldu yang disaring
colonoscopy-preparation-clear-juice = sari apel yang jernih
colonoscopy-preparation-clear-why = Cairan bening mencegah tubuh kekurangan air dan tidak bersisa di usus.
colonoscopy-preparation-clear-name = Hanya cairan bening
# Variables, in the steps: $sachets, $volume, $glass, $extra (amounts), $gap (a time)
colonoscopy-preparation-evening = Minum bagian pertama obat pencahar.
colonoscopy-preparation-evening-mix = Larutkan { $sachets } dalam { $volume } air.
colonoscopy-preparation-evening-drink = Minum { $glass } setiap { $gap }, sampai habis.
colonoscopy-preparation-evening-extra = Lalu minum lagi { $extra } cairan bening.
colonoscopy-preparation-evening-why = Jika dibagi dua, obat ini membersihkan usus lebih baik.
colonoscopy-preparation-evening-name = Pencahar, malam
# Variables, in the steps: $sachets, $volume, $glass (amounts), $gap (a time)
colonoscopy-preparation-morning = Minum bagian kedua obat pencahar.
colonoscopy-preparation-morning-mix = Larutkan { $sachets } dalam { $volume } air.
colonoscopy-preparation-morning-drink = Minum { $glass } setiap { $gap }, sampai habis.
colonoscopy-preparation-morning-why = Bagian ini membersihkan sisa yang terkumpul pada malam hari.
colonoscopy-preparation-morning-name = Pencahar, pagi
colonoscopy-preparation-bring = Yang perlu ikut atau dibawa:
colonoscopy-preparation-bring-companion = orang dewasa yang mengantar Anda pulang
colonoscopy-preparation-bring-medicines = daftar obat Anda
colonoscopy-preparation-bring-results = hasil pemeriksaan lain
colonoscopy-preparation-bring-glasses = wadah untuk kacamata atau gigi palsu
colonoscopy-preparation-bring-name = Yang dibawa
colonoscopy-preparation-water = Sampai waktu itu, Anda boleh minum air putih. Obat yang diizinkan dokter boleh diminum dengan sedikit air.
colonoscopy-preparation-water-name = Boleh air putih
colonoscopy-preparation-fast = Jangan makan dan jangan minum apa pun, juga air putih.
colonoscopy-preparation-fast-why = Jika lambung kosong, obat penenang lebih aman.
colonoscopy-preparation-fast-name = Puasa
colonoscopy-preparation-arrive = Datang ke klinik.
colonoscopy-preparation-arrive-why = Kami perlu waktu untuk menyiapkan Anda sebelum pemeriksaan.
colonoscopy-preparation-arrive-name = Di klinik

## After

colonoscopy-timeline-rest = Beristirahat di klinik sampai tidak mengantuk lagi.
colonoscopy-timeline-rest-name = Istirahat di klinik
colonoscopy-timeline-eat = Mulai makan lagi pelan-pelan:
colonoscopy-timeline-eat-sip = beberapa teguk air putih
colonoscopy-timeline-eat-soup = lalu bubur atau sup
colonoscopy-timeline-eat-usual = lalu makanan seperti biasa
colonoscopy-timeline-eat-name = Makan lagi
colonoscopy-timeline-wind = Perut bisa kembung atau sedikit mulas. Berjalan dan buang angin bisa membantu.
colonoscopy-timeline-wind-name = Perut kembung
colonoscopy-timeline-drive = Obat penenang masih bekerja. Jangan:
colonoscopy-timeline-drive-car = mengemudi atau naik sepeda
colonoscopy-timeline-drive-machines = memakai mesin yang berbahaya
colonoscopy-timeline-drive-alcohol = minum alkohol
colonoscopy-timeline-drive-papers = menandatangani surat penting
colonoscopy-timeline-drive-name = Jangan mengemudi
colonoscopy-timeline-blood = Bisa keluar sedikit darah, terutama jika polip diangkat. Jika darahnya banyak, itu keadaan darurat.
colonoscopy-timeline-blood-name = Sedikit darah
# Variables: $fever (a temperature)
colonoscopy-timeline-signs = Keluar banyak darah, atau perut sakit sekali? Atau demam di atas { $fever }? Jangan tunggu. Segera telepon nomor darurat.
# Variables: $often (how often, with the time)
colonoscopy-timeline-sugar = Ukur gula darah { $often }, sampai Anda makan seperti biasa.
colonoscopy-timeline-iron-again = Tablet zat besi boleh diminum lagi.
colonoscopy-timeline-iron-again-name = Zat besi lagi
colonoscopy-timeline-thinner-again = Sebelum pulang, tanya dokter kapan Anda mulai lagi minum obat pengencer darah.
colonoscopy-timeline-still-unwell = Perut masih kembung atau masih sakit? Beri tahu dokter.
colonoscopy-timeline-still-unwell-name = Masih sakit?
# Variables: $phone (a telephone number)
colonoscopy-timeline-result = Tanyakan hasil pemeriksaan lewat telepon di { $phone }.
colonoscopy-timeline-result-name = Hasil

## Did we explain it well?

# Variables: $fast (a time with its unit), in the right answer and in the explanation
colonoscopy-understanding-fast = Kapan Anda berhenti minum, juga air putih?
colonoscopy-understanding-fast-before = { $fast } sebelum pemeriksaan
colonoscopy-understanding-fast-evening = Malam sebelumnya
colonoscopy-understanding-fast-never = Saya minum terus sampai diperiksa
colonoscopy-understanding-fast-again = Saat pemeriksaan, lambung harus kosong. Jadi, selama { $fast } sebelum pemeriksaan, jangan minum apa pun. Sebelum itu, Anda justru harus banyak minum.
# Variables: $rest (a time with its unit), in the explanation
colonoscopy-understanding-home = Pemeriksaan selesai, dan Anda merasa sehat. Bagaimana Anda pulang?
colonoscopy-understanding-home-drive = Saya mengemudi sendiri
colonoscopy-understanding-home-wait = Saya tunggu sebentar, lalu mengemudi
colonoscopy-understanding-home-companion = Saya diantar orang lain
colonoscopy-understanding-home-again = Obat penenang masih bekerja, walaupun Anda merasa sehat. Jangan mengemudi selama { $rest }. Mintalah orang lain mengantar Anda.
colonoscopy-understanding-bleeding = Malam setelah pemeriksaan, keluar banyak darah dari anus. Apa yang Anda lakukan?
colonoscopy-understanding-bleeding-call = Saya segera menelepon nomor darurat
colonoscopy-understanding-bleeding-morning = Saya tunggu sampai pagi
colonoscopy-understanding-bleeding-drink = Saya minum air dan beristirahat
colonoscopy-understanding-bleeding-again = Sedikit darah itu normal, tetapi banyak darah itu darurat, juga pada malam hari. Segera telepon nomor darurat.

## To ask
colonoscopy-ask-home = Tanyakan siapa yang mengantar Anda pulang.
