# A fixture of the tests: not medical advice, never shipped.
# Vaccination in two doses

vaccination-title = Vaksinasi: dosis pertama dan kedua
vaccination-about = Suntikan di lengan, diulang setelah beberapa minggu

## Words of the interface in words of its own: the day is that of the first dose

vaccination-ui-timeline-treatment = Dosis pertama
# Variables: $date (a date)
vaccination-ui-timeline-date = Tanggal dosis pertama: { $date }
vaccination-ui-date-set = Isi tanggal

## Named days

vaccination-anchor-second-dose = Dosis kedua

## Headings of its own sections

vaccination-section-doses = Dosis vaksin

## Signs of danger: short noun phrases

vaccination-emergency-hives = Bentol-bentol gatal di kulit (biduran)
vaccination-emergency-swelling = Wajah, lidah, atau tenggorokan bengkak
vaccination-emergency-fainting = Pingsan
vaccination-emergency-breathing = Sulit bernapas

## In short

# Variables: $doses (a number of doses), $gap (a time range with its unit)
vaccination-summary-remember-both = Agar terlindungi dengan baik, Anda perlu { $doses }. Dosis kedua disuntikkan { $gap } setelah yang pertama.
# Variables: $wait (a time with its unit)
vaccination-summary-remember-wait = Setelah disuntik, tunggu di klinik selama { $wait }. Merasa tidak enak badan? Segera panggil petugas.
vaccination-summary-what = Vaksin melatih tubuh untuk melawan suatu penyakit. Petugas menyuntikkannya di lengan atas.
# The steps follow, numbered
vaccination-summary-order = Urutannya seperti ini:
vaccination-summary-order-first = Anda mendapat dosis pertama.
vaccination-summary-order-weeks = Anda menunggu beberapa minggu.
vaccination-summary-order-second = Anda mendapat dosis kedua.
# Variables: $dose (a volume with its unit)
vaccination-summary-volume = Setiap suntikan berisi { $dose } cairan. Itu sangat sedikit.
vaccination-summary-late = Tidak bisa datang untuk dosis kedua? Telepon klinik dan minta hari lain. Biasanya tidak perlu mulai dari awal.
# Variables: $time (a time with its unit)
vaccination-summary-protects = Tubuh biasanya terlindungi penuh { $time } setelah dosis kedua.
vaccination-summary-not-all = Tidak ada vaksin yang melindungi semua orang. Anda masih bisa sakit, tetapi biasanya lebih ringan.
# The items follow
# Variables: $fever (a temperature with its unit)
vaccination-summary-reactions = Suhu badan biasanya tetap di bawah { $fever }. Efek yang sering muncul:
vaccination-summary-reactions-arm = Lengan merah atau sakit
vaccination-summary-reactions-tired = Badan lelah
vaccination-summary-reactions-head = Sakit kepala
vaccination-summary-reactions-warm = Demam ringan
vaccination-summary-severe = Alergi berat jarang terjadi. Biasanya muncul pada menit-menit pertama. Ada satu tanda di “Darurat”? Segera minta bantuan.
vaccination-summary-pregnant-ask = Bolehkah vaksin ini untuk ibu hamil? Dokumen kami tidak menyebutnya. Silakan tanya dokter.
vaccination-summary-not-vaccinated = Anda juga boleh memilih untuk tidak divaksin. Tanya dokter apa artinya bagi Anda.

## Before: questions

vaccination-checklist-allergy = Apakah Anda pernah mengalami alergi berat terhadap vaksin atau bahan di dalamnya?
# Answered with one of the choices below, or not sure
vaccination-checklist-allergy-kind = Anda alergi terhadap apa?
vaccination-checklist-allergy-kind-vaccine = Vaksin
vaccination-checklist-allergy-kind-egg = Telur
vaccination-checklist-allergy-kind-other = Bahan lain
vaccination-checklist-first-reaction = Setelah disuntik vaksin ini, apakah pernah muncul tanda bahaya? Misalnya biduran, wajah bengkak, pingsan, atau sulit bernapas.
vaccination-checklist-pregnant = Apakah Anda hamil atau mungkin hamil?
# Answered with a number of weeks
vaccination-checklist-pregnant-week = Berapa minggu usia kehamilan Anda?
vaccination-checklist-ill = Apakah hari ini Anda sakit atau demam?
# Answered with a temperature
vaccination-checklist-temperature = Berapa suhu badan Anda sekarang?
vaccination-checklist-other-vaccine = Apakah Anda mendapat vaksin lain dalam beberapa minggu terakhir?
# Answered with a date
vaccination-checklist-other-vaccine-date = Kapan Anda mendapat vaksin lain itu?
vaccination-checklist-fainted = Apakah Anda pernah pingsan saat disuntik atau diambil darah?
vaccination-checklist-thinner = Apakah Anda memakai obat pengencer darah?

## Before: what to do, each with its reason

vaccination-preparation-pregnant-tell = Telepon klinik sebelum datang. Katakan bahwa Anda hamil atau mungkin hamil.
vaccination-preparation-pregnant-tell-why = Dengan begitu, Anda dan dokter bisa memutuskan apakah vaksin diberikan sekarang.
# Variables: $fever (a temperature with its unit)
vaccination-preparation-fever-tell = Suhu badan { $fever } atau lebih? Telepon klinik.
vaccination-preparation-fever-tell-why = Jika demam tinggi, vaksinasi harus ditunda.
vaccination-preparation-eat = Makan sedikit dan minum segelas air.
vaccination-preparation-eat-why = Perut kosong membuat Anda lebih mudah pusing.
# The items follow
vaccination-preparation-bring = Bawa:
vaccination-preparation-bring-card = Buku vaksinasi Anda
vaccination-preparation-bring-medicines = Daftar obat Anda
vaccination-preparation-sleeve = Pakai baju dengan lengan pendek atau longgar.
vaccination-preparation-second-tell = Setelah dosis pertama, muncul biduran, wajah bengkak, atau Anda pingsan? Telepon klinik sebelum datang.
vaccination-preparation-second-tell-why = Mungkin Anda tidak boleh mendapat dosis kedua.
vaccination-preparation-second-bring = Bawa lagi buku vaksinasi Anda.

## After

vaccination-timeline-emergency = Alergi berat adalah keadaan darurat. Ada satu tanda bahaya? Di klinik, segera panggil petugas. Di luar klinik, segera telepon nomor darurat.
vaccination-timeline-wait = Tunggu di klinik. Merasa tidak enak badan? Segera panggil petugas.
vaccination-timeline-wait-name = Tunggu di klinik
vaccination-timeline-lie = Tetap berbaring. Bangun pelan-pelan.
vaccination-timeline-press = Tekan kapas kuat-kuat di lengan. Jangan digosok.
vaccination-timeline-tired = Badan bisa lelah, atau kepala bisa sakit. Ini wajar dan akan hilang.
vaccination-timeline-tired-name = Badan lelah
# Variables: $often (how often a day)
vaccination-timeline-measure = Ukur suhu badan { $often }.
vaccination-timeline-sport = Jangan berolahraga atau mengangkat beban berat dengan lengan itu.
vaccination-timeline-sore = Lengan bisa merah dan sakit. Ini wajar dan akan hilang.
vaccination-timeline-sore-name = Lengan sakit
# Variables: $fever (a temperature with its unit)
vaccination-timeline-fever = Suhu badan { $fever } atau lebih? Beri tahu dokter.
vaccination-timeline-red = Lengan masih merah dan panas, atau makin sakit? Beri tahu dokter.
vaccination-timeline-second = Datang ke klinik untuk dosis kedua.
vaccination-timeline-second-name = Dosis kedua
vaccination-timeline-missed = Belum mendapat dosis kedua? Telepon klinik dan minta hari lain.
vaccination-timeline-second-wait = Kali ini pun, tunggu di klinik. Merasa tidak enak badan? Segera panggil petugas.
vaccination-timeline-second-sore = Lengan bisa lebih sakit daripada pertama kali. Demam juga bisa muncul lagi.
vaccination-timeline-protected = Pada saat ini, tubuh biasanya sudah terlindungi penuh.
vaccination-timeline-protected-name = Terlindungi

## Did we explain it well?

vaccination-understanding-doses = Berapa dosis yang Anda perlukan agar terlindungi dengan baik?
vaccination-understanding-doses-single = Dosis pertama saja
# Variables: $doses (a number of doses)
vaccination-understanding-doses-both = { $doses }
# Variables: $doses (a number of doses)
vaccination-understanding-doses-again = Dosis pertama hanya melindungi sedikit. Agar terlindungi dengan baik, Anda perlu { $doses }.
vaccination-understanding-hives = Di rumah, seluruh badan penuh bentol gatal dan wajah bengkak. Apa yang Anda lakukan?
vaccination-understanding-hives-sleep = Saya pergi tidur
vaccination-understanding-hives-call = Saya segera menelepon nomor darurat
vaccination-understanding-hives-second-visit = Saya ceritakan nanti, saat dosis kedua
vaccination-understanding-hives-again = Itu bisa jadi alergi berat, dan itu darurat. Jangan tunggu. Segera telepon nomor darurat.
vaccination-understanding-sore = Keesokan harinya lengan Anda sakit, tetapi Anda sehat. Apa artinya?
vaccination-understanding-sore-normal = Itu wajar dan akan hilang
vaccination-understanding-sore-danger = Itu tanda bahaya
vaccination-understanding-sore-again = Lengan bisa sakit selama beberapa hari. Efek ini sering muncul dan biasanya hilang sendiri.
