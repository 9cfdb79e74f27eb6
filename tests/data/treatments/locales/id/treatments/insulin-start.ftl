# A fixture of the tests, not medical advice, never shipped.
# Starting insulin.

insulin-start-title = Mulai memakai insulin
insulin-start-about = Untuk diabetes: minggu-minggu pertama dengan pena insulin

## Words of the interface in words of its own: the day is that of the first injection

insulin-start-ui-step-timeline = Sebelum dan sesudah mulai
insulin-start-ui-step-timeline-short = Jadwal
insulin-start-ui-timeline-treatment = Suntikan pertama
# Variables: $date (a date)
insulin-start-ui-timeline-date = Tanggal suntikan pertama: { $date }
insulin-start-ui-timeline-no-date = Isi dulu tanggal suntikan pertama. Lalu tanggal lain akan tampak.
insulin-start-ui-date-set = Isi tanggal suntikan
insulin-start-ui-date-clear = Hapus tanggal suntikan
# Variables: $example (a date in figures)
insulin-start-ui-plain-date = Ketik tanggal suntikan pertama, misalnya { $example }.
# Variables: $span (a time range with its unit)
insulin-start-ui-when-between = { $span } setelah suntikan pertama

## Headings of its own

insulin-start-section-doses = Berapa dosisnya, dan bagaimana caranya?
insulin-start-section-low = Jika gula darah terlalu rendah
insulin-start-section-storing = Di mana pena disimpan?

## Emergency signs

insulin-start-emergency-cannot-wake = Tidak bisa dibangunkan
insulin-start-emergency-fits = Kejang
insulin-start-emergency-cannot-swallow = Gula darah rendah dan sulit menelan
insulin-start-emergency-still-low = Gula darah masih rendah, walau sudah makan gula
insulin-start-emergency-fruity-breath = Mual dan napas berbau buah

## In short

insulin-start-summary-low-first = Insulin menurunkan gula darah. Jika turun terlalu rendah, itu berbahaya. Kenali tandanya. Selalu bawa sesuatu yang manis.
# Variables: $often (how often, with the time), $morning, $evening (times of day)
insulin-start-summary-remember-hours = Suntikan pertama dilakukan di klinik. Mulai hari berikutnya, suntikkan insulin { $often }: pagi pukul { $morning } dan malam pukul { $evening }.
insulin-start-summary-remember-alone = Jangan mengubah dosis sendiri. Jangan melewatkan suntikan. Jika ragu, telepon klinik.
insulin-start-summary-what = Insulin membawa gula dari darah ke sel tubuh. Pada diabetes, insulin di tubuh terlalu sedikit atau tidak bekerja baik. Jadi, insulin disuntikkan ke bawah kulit.
# Variables: $dose (an amount)
insulin-start-summary-dose = Biasanya dimulai dengan { $dose } setiap kali. Namun, yang berlaku selalu dosis di rencana Anda.
# Variables: $step (a range of amounts), $pause (a time range)
insulin-start-summary-more = Setelah itu, dokter bisa menambah dosis sebanyak { $step } setiap kali. Jarak ke kenaikan berikutnya { $pause }.
# Variables, in the steps: $test (an amount), $hold (a time)
insulin-start-summary-inject = Cara menyuntik, setiap kali:
insulin-start-summary-inject-wash = Cuci tangan.
insulin-start-summary-inject-needle = Pasang jarum baru.
insulin-start-summary-inject-test = Buang { $test } ke udara, untuk mencoba.
insulin-start-summary-inject-dial = Putar sampai dosis Anda.
insulin-start-summary-inject-push = Tusukkan jarum dan tekan tombolnya. Tahan selama { $hold }.
insulin-start-summary-inject-away = Buang jarum ke wadah jarum.
insulin-start-summary-low-signs = Gula darah mungkin terlalu rendah jika Anda:
insulin-start-summary-low-signs-shaking = gemetar
insulin-start-summary-low-signs-sweat = berkeringat dingin
insulin-start-summary-low-signs-hunger = tiba-tiba sangat lapar
insulin-start-summary-low-signs-confused = bingung
# Variables: $limit (an amount); in the steps $sugar, $juice (amounts), $wait (a time)
insulin-start-summary-low-do = Ada tanda itu, atau gula darah di bawah { $limit }? Segera lakukan ini:
insulin-start-summary-low-do-eat = Makan { $sugar } gula, atau minum { $juice } sari buah.
insulin-start-summary-low-do-wait = Tunggu { $wait }. Lalu ukur lagi.
insulin-start-summary-low-do-again = Masih rendah? Ulangi satu kali.
insulin-start-summary-low-do-meal = Sudah naik? Makan sepotong roti.
# Variables: $cold (a range of temperatures)
insulin-start-summary-fridge = Simpan pena baru di kulkas, pada { $cold }. Jangan pernah dibekukan. Pena yang pernah beku tidak boleh dipakai lagi.
# Variables: $warm (a temperature), $days (a time)
insulin-start-summary-in-use = Simpan pena yang sedang dipakai di luar kulkas, di bawah { $warm }. Pakai paling lama { $days }. Setelah itu buang, walaupun masih ada isinya.
insulin-start-summary-harm-low = Efek yang paling sering adalah gula darah terlalu rendah. Ini bisa berat, sampai pingsan.
insulin-start-summary-harm-skin = Jika sering disuntik di tempat yang sama, bisa muncul benjolan di bawah kulit. Jadi, ganti tempat setiap kali.
insulin-start-summary-harm-ask = Seberapa sering efek lain muncul? Dokumen kami tidak menyebutnya. Silakan tanya dokter.

## Pictures in "In short"

insulin-start-picture-pen-title = Gambar sederhana: pena insulin
insulin-start-picture-pen-about = Di depan ada jarum. Lalu ada tabung insulin dan jendela angka dosis. Di ujung belakang ada tombol.
insulin-start-picture-places-title = Tempat menyuntik
insulin-start-picture-places-about = Suntikkan di perut atau di paha. Ganti tempat setiap kali.

## Before: questions

insulin-start-checklist-feel-now = Bagaimana keadaan Anda sekarang?
insulin-start-checklist-feel-now-well = Baik
insulin-start-checklist-feel-now-shaky = Gemetar, berkeringat, atau sangat lapar
insulin-start-checklist-feel-now-faint = Hampir pingsan
insulin-start-checklist-allergy = Apakah Anda pernah mengalami reaksi alergi terhadap insulin?
insulin-start-checklist-meter = Apakah Anda punya alat pengukur gula darah di rumah?
insulin-start-checklist-sugar-today = Berapa gula darah Anda hari ini?
insulin-start-checklist-weight = Berapa berat badan Anda?
insulin-start-checklist-tablets = Apakah Anda minum tablet diabetes?
insulin-start-checklist-tablet-kind = Tablet mana yang Anda minum?
insulin-start-checklist-tablet-kind-metformin = Metformin
insulin-start-checklist-tablet-kind-lowering = Tablet yang bisa membuat gula darah terlalu rendah
insulin-start-checklist-tablet-kind-both = Keduanya
insulin-start-checklist-tablet-kind-other = Tablet lain
insulin-start-checklist-eye-check = Kapan pemeriksaan mata Anda, yang terakhir atau yang berikutnya? Isi tanggal yang paling dekat dengan hari ini.
insulin-start-checklist-journey = Apakah Anda akan segera bepergian jauh?
insulin-start-checklist-journey-day = Kapan Anda berangkat?
insulin-start-checklist-drives = Apakah Anda mengemudi, misalnya mobil atau sepeda motor?
insulin-start-checklist-pregnant = Apakah Anda hamil atau mungkin hamil?

## Before: what to do

# Variables: $often (how often, with the time)
insulin-start-preparation-diary = Ukur gula darah { $often }. Catat semua hasilnya di buku catatan.
insulin-start-preparation-diary-why = Dari angka ini, dokter menentukan dosis Anda.
insulin-start-preparation-diary-name = Catatan gula darah
insulin-start-preparation-tablets = Tanya dokter tablet mana yang tetap Anda minum. Jangan menghentikan obat sendiri.
insulin-start-preparation-tablets-why = Bersama insulin, tablet itu bisa membuat gula darah terlalu rendah.
# Variables: $cold (a range of temperatures)
insulin-start-preparation-pens = Ambil pena insulin di apotek. Segera simpan di kulkas, pada { $cold }.
insulin-start-preparation-pens-why = Panas dan beku merusak insulin.
insulin-start-preparation-pens-name = Pena di kulkas
insulin-start-preparation-breakfast = Sarapan seperti biasa.
insulin-start-preparation-take-out = Keluarkan satu pena dari kulkas.
insulin-start-preparation-take-out-why = Insulin yang dingin terasa lebih perih.
insulin-start-preparation-take-out-name = Keluarkan pena
insulin-start-preparation-bring = Bawa:
insulin-start-preparation-bring-pen = pena insulin
insulin-start-preparation-bring-meter = alat pengukur gula darah
insulin-start-preparation-bring-diary = buku catatan hasil
insulin-start-preparation-bring-sweet = sesuatu yang manis, misalnya gula atau sari buah

## After

insulin-start-timeline-stay = Tetap di klinik. Petugas memantau keadaan Anda.
insulin-start-timeline-stay-name = Di klinik
# Variables: $gap (a time with its unit)
insulin-start-timeline-night = Ukur gula darah setiap { $gap }, juga pada malam hari. Dengan tablet Anda, gula darah bisa turun lebih rendah.
insulin-start-timeline-night-name = Ukur, juga malam
# Variables: $dose (an amount)
insulin-start-timeline-inject = Suntikkan { $dose }, kecuali jika rencana Anda menyebut dosis lain. Ganti tempat setiap kali.
insulin-start-timeline-inject-name = Insulin
# Variables: $often (how often, with the time)
insulin-start-timeline-measure = Ukur gula darah { $often }, sebelum makan. Catat semua hasilnya.
insulin-start-timeline-measure-name = Ukur gula darah
# Variables: $limit (an amount); in the steps $sugar (an amount), $wait (a time)
insulin-start-timeline-low = Gemetar atau berkeringat, atau gula darah di bawah { $limit }? Segera lakukan ini:
insulin-start-timeline-low-eat = Makan { $sugar } gula.
insulin-start-timeline-low-wait = Tunggu { $wait }. Lalu ukur lagi.
insulin-start-timeline-low-again = Masih rendah? Ulangi satu kali.
insulin-start-timeline-low-call = Tetap tidak naik? Segera telepon nomor darurat.
insulin-start-timeline-cannot-wake = Orang yang memakai insulin tidak bisa dibangunkan atau tidak bisa menelan? Jangan masukkan apa pun ke mulutnya. Segera telepon nomor darurat. Beritahukan hal ini sekarang kepada orang di rumah.
# Variables: $limit (an amount)
insulin-start-timeline-drive = Jangan mengemudi jika gula darah di bawah { $limit }. Selalu ukur sebelum berangkat.
insulin-start-timeline-blur = Penglihatan bisa agak kabur. Biasanya hilang sendiri. Jangan beli kacamata baru dulu.
insulin-start-timeline-blur-name = Agak kabur
insulin-start-timeline-visit = Datang untuk kontrol. Bawa:
insulin-start-timeline-visit-diary = buku catatan hasil
insulin-start-timeline-visit-meter = alat pengukur
insulin-start-timeline-visit-questions = pertanyaan Anda
insulin-start-timeline-visit-name = Kontrol
insulin-start-timeline-old-pen = Jangan pakai lagi pena yang pertama, walaupun masih ada isinya.
insulin-start-timeline-old-pen-name = Pena lama
insulin-start-timeline-lumps = Ada benjolan di bawah kulit, di tempat suntikan? Beri tahu dokter.

## Did we explain it well?

# Variables: $limit, $sugar (amounts), in the question, in the right answer and in the explanation
insulin-start-understanding-low = Anda gemetar, berkeringat, dan gula darah di bawah { $limit }. Apa yang Anda lakukan lebih dulu?
insulin-start-understanding-low-sugar = Saya makan { $sugar } gula
insulin-start-understanding-low-inject = Saya menyuntik insulin
insulin-start-understanding-low-sleep = Saya tidur
insulin-start-understanding-low-again = Di bawah { $limit } itu terlalu rendah. Segera makan { $sugar } gula. Insulin membuatnya lebih rendah lagi, dan tidur itu berbahaya.
insulin-start-understanding-forgot = Tadi malam Anda lupa menyuntik insulin. Apa yang Anda lakukan pagi ini?
insulin-start-understanding-forgot-double = Saya suntik dosis ganda
insulin-start-understanding-forgot-usual = Saya suntik dosis biasa
insulin-start-understanding-forgot-none = Saya tidak menyuntik sampai besok
insulin-start-understanding-forgot-again = Jangan mengganti dosis yang terlupa: terlalu banyak insulin membuat gula darah terlalu rendah. Suntikkan dosis biasa. Lalu telepon klinik.
# Variables: $cold (a range of temperatures), in the explanation
insulin-start-understanding-frozen = Pena insulin Anda membeku. Apa yang Anda lakukan?
insulin-start-understanding-frozen-thaw = Saya hangatkan, lalu pakai
insulin-start-understanding-frozen-new = Saya pakai pena baru
insulin-start-understanding-frozen-shake = Saya kocok, lalu pakai
insulin-start-understanding-frozen-again = Insulin yang pernah beku sudah rusak, dan itu tidak terlihat. Buang pena itu. Pena baru disimpan di kulkas pada { $cold }.
