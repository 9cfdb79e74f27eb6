# A fixture of the tests: not medical advice, never shipped.
# Cast of the forearm

forearm-cast-title = Gips lengan bawah
forearm-cast-about = Menahan tulang yang patah sampai sembuh

## Words of the interface in words of its own: the day is that on which the cast is put on

forearm-cast-ui-timeline-treatment = Gips
# Variables: $date (a date)
forearm-cast-ui-timeline-date = Tanggal gips dipasang: { $date }
forearm-cast-ui-date-set = Isi tanggal

## Headings of its own sections

forearm-cast-section-when = Kapan gips mengeras, dan berapa lama dipakai?
forearm-cast-section-watch = Yang perlu diperiksa setiap hari
forearm-cast-section-shower = Cara mandi

## Signs of danger: short noun phrases

forearm-cast-emergency-fingers-blue = Jari biru, pucat, atau dingin
forearm-cast-emergency-fingers-numb = Jari mati rasa atau kesemutan
forearm-cast-emergency-fingers-stiff = Jari tidak bisa digerakkan
forearm-cast-emergency-pain = Sakit hebat yang bertambah, walaupun lengan diangkat

## In short

forearm-cast-summary-remember-fingers = Jari biru, pucat, dingin, atau mati rasa? Gips mungkin terlalu ketat. Segera telepon nomor darurat.
# Variables: $time (a time with its unit), $often (how often an hour)
forearm-cast-summary-remember-raise = Selama { $time }, posisikan lengan lebih tinggi dari jantung. Pada siang hari, gerakkan jari { $often }.
forearm-cast-summary-remember-dry = Gips harus tetap kering. Gips yang basah menjadi lembek.
forearm-cast-summary-what = Gips adalah balutan yang menjadi keras. Gips menutup lengan dari siku sampai telapak tangan. Jari tetap bebas.
# Variables: $length (a time range with its unit)
forearm-cast-summary-session = Memasang gips biasanya perlu waktu { $length }.
# Variables: $time (a time range with its unit)
forearm-cast-summary-hard = Gips baru benar-benar keras setelah { $time }. Sebelum itu, gips bisa patah.
# Variables: $time (a time with its unit)
forearm-cast-summary-weeks = Dokter biasanya melepas gips setelah { $time }.
# The items follow
# Variables: $often (how often a day)
forearm-cast-summary-watch = Periksa jari dan gips { $often }:
forearm-cast-summary-watch-color = Apakah warna jari seperti biasa?
forearm-cast-summary-watch-warmth = Apakah jari hangat?
forearm-cast-summary-watch-feeling = Apakah setiap jari terasa jika disentuh?
forearm-cast-summary-watch-movement = Apakah semua jari bisa digerakkan?
forearm-cast-summary-watch-cast = Apakah gips kering dan utuh?
# The steps follow, numbered
forearm-cast-summary-shower = Jika mandi:
forearm-cast-summary-shower-towel = Bungkus gips dengan handuk kecil.
forearm-cast-summary-shower-bag = Tutup dengan kantong plastik yang tidak bocor.
forearm-cast-summary-shower-tape = Rekatkan kantong itu di atas siku.
forearm-cast-summary-shower-outside = Jauhkan lengan dari air.
forearm-cast-summary-shower-check = Lepas kantong itu, lalu pastikan gips kering.
# Variables: $load (a weight with its unit)
forearm-cast-summary-load = Dengan tangan ini, jangan mengangkat lebih dari { $load }.
# The items follow
forearm-cast-summary-harm = Yang mungkin terjadi:
forearm-cast-summary-harm-tight = Gips terlalu ketat jika lengan bengkak
forearm-cast-summary-harm-skin = Luka di kulit di bawah gips
forearm-cast-summary-harm-stiff = Pergelangan kaku setelah gips dilepas
forearm-cast-summary-harm-ask = Seberapa sering hal ini terjadi? Dokumen kami tidak menyebutnya. Silakan tanya dokter.
# The items follow
forearm-cast-summary-others = Kadang ada pilihan lain:
forearm-cast-summary-others-splint = Bidai yang bisa dilepas
forearm-cast-summary-others-operation = Operasi, jika letak tulang bergeser
forearm-cast-summary-milk = Menurut satu dokumen, banyak minum susu membuat tulang lebih cepat sembuh. Setahu kami, hal itu belum terbukti.

## Pictures in "In short"

forearm-cast-picture-arm-title = Tempat gips
forearm-cast-picture-arm-about = Gambar ini menandai lengan bawah kanan. Gips Anda dipasang di lengan yang patah.

## Before: questions

forearm-cast-checklist-fingers-now = Apakah jari di sisi yang cedera biru, pucat, dingin, atau mati rasa?
forearm-cast-checklist-ring = Apakah ada cincin di tangan itu yang tidak bisa Anda lepas?
# Answered with a date
forearm-cast-checklist-fracture-date = Kapan lengan Anda cedera?
# Answered with one of the choices below
forearm-cast-checklist-work = Pekerjaan apa yang Anda lakukan dengan tangan?
forearm-cast-checklist-work-desk = Bekerja di meja
forearm-cast-checklist-work-lifting = Mengangkat beban
forearm-cast-checklist-work-machines = Memakai mesin atau mengemudi
forearm-cast-checklist-work-none = Sedang tidak bekerja
forearm-cast-checklist-diabetes = Apakah Anda punya diabetes (kencing manis)?
forearm-cast-checklist-trip = Apakah Anda berencana naik pesawat?
# Answered with a date
forearm-cast-checklist-trip-date = Kapan Anda berangkat?

## Before: what to do, each with its reason

forearm-cast-preparation-jewelry = Lepas cincin, gelang, dan jam tangan.
forearm-cast-preparation-jewelry-why = Jari bisa bengkak.
forearm-cast-preparation-ring-tell = Beri tahu petugas bahwa ada cincin yang tidak bisa dilepas.
forearm-cast-preparation-ring-tell-why = Jika jari bengkak, cincin bisa menjepitnya.

## After

forearm-cast-timeline-alarm = Jari biru, pucat, dingin, atau mati rasa? Jari tidak bisa digerakkan? Ini darurat. Segera telepon nomor darurat.
forearm-cast-timeline-raise = Posisikan lengan lebih tinggi dari jantung, juga pada malam hari. Taruh di atas bantal.
forearm-cast-timeline-raise-name = Lengan di atas
# Variables: $often (how often an hour)
forearm-cast-timeline-fingers = Buka dan tutup jari { $often }. Pada malam hari, Anda boleh tidur.
forearm-cast-timeline-fingers-name = Gerakkan jari
forearm-cast-timeline-lean = Jangan bertumpu pada gips. Gips masih bisa patah.
forearm-cast-timeline-swelling = Jari bisa sedikit bengkak, tetapi tetap hangat dan warnanya biasa.
forearm-cast-timeline-skin = Periksa kulit di tepi gips. Merah atau luka? Beri tahu dokter.
forearm-cast-timeline-check = Datang untuk kontrol dengan foto rontgen. Dokter memeriksa letak tulang.
forearm-cast-timeline-check-name = Kontrol
forearm-cast-timeline-trip-ask = Saat kontrol, beri tahu dokter kapan Anda berangkat. Tanya apakah boleh naik pesawat dengan gips.
forearm-cast-timeline-wet = Jangan sampai gips basah. Jangan berendam atau berenang.
forearm-cast-timeline-scratch = Jangan masukkan apa pun ke bawah gips, walaupun gatal.
forearm-cast-timeline-itch = Kulit di bawah gips bisa gatal.
forearm-cast-timeline-itch-name = Gatal
# The items follow
forearm-cast-timeline-broken = Beri tahu dokter jika ada salah satu hal ini:
forearm-cast-timeline-broken-wet = Gips basah atau lembek
forearm-cast-timeline-broken-loose = Gips terlalu longgar
forearm-cast-timeline-broken-cracked = Gips retak
forearm-cast-timeline-broken-smell = Gips berbau tidak enak
forearm-cast-timeline-removal = Datang ke klinik. Dokter melepas gips dengan gergaji khusus.
forearm-cast-timeline-removal-name = Gips dilepas
forearm-cast-timeline-stiff = Pergelangan bisa kaku dan kulit bisa kering. Biasanya pulih pelan-pelan.
forearm-cast-timeline-stiff-name = Pergelangan kaku
# The steps follow, numbered
forearm-cast-timeline-exercise = Gerakkan tangan pelan-pelan, jangan sampai sakit sekali:
forearm-cast-timeline-exercise-fist = Kepalkan tangan, lalu buka.
forearm-cast-timeline-exercise-wrist = Tekuk pergelangan ke atas dan ke bawah.
forearm-cast-timeline-exercise-palm = Putar telapak tangan ke atas, lalu ke bawah.

## Did we explain it well?

forearm-cast-understanding-blue = Setelah digips, jari menjadi biru dan mati rasa. Apa yang Anda lakukan?
forearm-cast-understanding-blue-rub = Saya gosok jari itu
forearm-cast-understanding-blue-call = Saya segera menelepon nomor darurat
forearm-cast-understanding-blue-check-up = Saya tunggu sampai kontrol
forearm-cast-understanding-blue-again = Jari yang biru atau mati rasa itu darurat. Mungkin gips terlalu ketat. Segera telepon nomor darurat.
forearm-cast-understanding-itch = Kulit di bawah gips gatal. Apa yang Anda lakukan?
forearm-cast-understanding-itch-pen = Saya garuk dengan pena di bawah gips
forearm-cast-understanding-itch-nothing-under = Saya tidak memasukkan apa pun ke bawah gips
forearm-cast-understanding-itch-again = Pena bisa melukai kulit, dan Anda tidak melihatnya. Jadi, jangan masukkan apa pun ke bawah gips.
forearm-cast-understanding-weeks = Kapan dokter biasanya melepas gips?
forearm-cast-understanding-weeks-next-day = Keesokan harinya
# Variables: $time (a time with its unit)
forearm-cast-understanding-weeks-later = Setelah { $time }
# Variables: $time (a time with its unit)
forearm-cast-understanding-weeks-again = Tulang perlu waktu untuk sembuh. Dokter biasanya melepas gips setelah { $time }.
