# Interface words: Indonesian.
# Formal address (Anda), everyday words. No digit is typed here: numbers come as variables.

# The language's own name, in its own script. One line.
language-name = Bahasa Indonesia
# CLDR numbering system used when the setting says "locale". One line.
language-numerals = latn

## The rest screen (waiting for the next patient)

rest-what = Baca di sini tentang perawatan Anda, langkah demi langkah, dalam bahasa Anda.
rest-time = Tidak perlu terburu-buru.
rest-kept = Jawaban Anda tidak disimpan.
# said in the language in which any key begins
rest-begin = Tekan tombol apa saja atau sentuh layar untuk mulai dalam bahasa ini.
# the same where the terminal tells of no touch
rest-begin-keys = Tekan tombol apa saja untuk mulai dalam bahasa ini.
# the same with a number pad alone
# Variables: $enter (the name on the Enter key)
rest-begin-pad = Tekan { $enter } untuk mulai dalam bahasa ini.
# on the card of the language
# Variables: $choice (the number that chooses it)
rest-here = Untuk mulai, sentuh di sini atau tekan { $choice }.
# the same where the terminal tells of no touch
# Variables: $choice (the number that chooses it)
rest-here-keys = Untuk mulai, tekan { $choice }.
# Shown for a while after a visit was finished
rest-forgotten = Selesai. Semua jawaban sudah dihapus.

## Nobody is there, or should not see
still-there-title = Apakah Anda masih di sini?
# Variables: $count (seconds)
still-there-left =
    { $count ->
       *[other] Dalam { $count } detik, jawaban Anda akan dihapus.
    }
veil = Layar disembunyikan.
# What follows takes the two off: who was there goes on, who was not begins anew (all is erased).
gate-go-on = Tadi saya di sini: lanjutkan
gate-begin-anew = Tadi bukan saya: mulai dari awal
one-moment = Mohon tunggu sebentar.

## Choosing

languages-title = Pilih bahasa
choose-title = Anda ingin membaca tentang apa?
# below the list, when a treatment is not reviewed in this language and the clinic requires it
choose-withdrawn = Sebagian teks belum ditampilkan di sini. Dalam bahasa ini, teks itu masih menunggu persetujuan tenaga medis. Silakan tanya petugas.
# below the name of a treatment that is not in this language
# Variables: $languages (the names of those it is in)
choose-elsewhere = Hanya dalam bahasa: { $languages }
# With many treatments: the field in which letters of the name are typed
choose-search = Cari menurut nama
# Variables: $letters (what was typed so far)
choose-typed = Nama: { $letters }
# Variables: $count (how many treatments are not in the list)
choose-more = Perawatan lainnya: { $count }. Ketik beberapa huruf dari namanya.
choose-none = Tidak ada nama dengan huruf ini.

## Steps: full title, and a short one for the row of steps

step-summary = Penjelasan untuk Anda
step-checklist = Pertanyaan untuk Anda
step-timeline = Setelah perawatan
step-understanding = Apakah penjelasan kami jelas?
step-takeaway = Catatan untuk Anda dan dokter
step-summary-short = Penjelasan
step-checklist-short = Pertanyaan
step-timeline-short = Sesudahnya
step-understanding-short = Sudah jelas?
step-takeaway-short = Catatan
# Variables: $step, $steps (Numbers, shown)
step-of = Langkah { $step } dari { $steps }

## The top of a summary

# Variables: $treatment (its name)
summary-purpose = Topik: { $treatment }. Baca dulu, lalu putuskan bersama dokter. Sebagian tulisan ini berasal dari “dokumen kami” (lihat “Sumber”).

## Sections of a summary

section-remember = Yang perlu diingat
section-main = Yang paling penting
section-what = Perawatan apa ini?
section-can = Manfaat yang mungkin Anda dapat
section-cannot = Apa keterbatasan perawatan ini?
section-where = Di bagian mana, dan dengan cara apa?
section-duration = Berapa lama satu kali perawatan?
section-when = Kapan hasilnya tampak, dan berapa lama bertahan?
section-harm = Risiko yang perlu Anda tahu
section-careful = Yang perlu diwaspadai
section-options = Apakah ada pilihan lain?
section-claims = Hal yang belum terbukti

## Frames: headings of boxes

# around everything from the medicine's label
frame-label = Demi keamanan Anda. Sumber: label obat atau petunjuk keamanan, bukan dokumen kami.
# around what the label of one treatment's own medicine says
# Variables: $document (its description, from sources.ftl)
own-label = Demi keamanan Anda. Sumber: label obat ({ $document }), bukan dokumen kami.
# around contested statements
frame-claims = Ada di satu dokumen atau lebih. Setahu kami, ini belum terbukti. Tanya dokter dulu.
unreviewed = Belum ada tenaga medis yang memeriksa teks ini.
# in place of a page that is not reviewed in this language, when the clinic requires it; then the languages that are
withdrawn-title = Teks ini belum siap
withdrawn-text = Dalam bahasa ini, teksnya masih menunggu persetujuan tenaga medis. Silakan pilih bahasa lain atau tanya petugas.
# in place of a treatment that is not in this language; then the languages that it is in
elsewhere-title = Teks ini belum ada dalam bahasa ini
elsewhere-text = Silakan pilih bahasa lain atau tanya petugas.
# A file that cannot be read, on a damaged disk
unreadable-title = Teks ini tidak bisa dibuka
unreadable-text = Silakan pilih bahasa lain atau tanya petugas.

## How far a statement may be trusted: a word, and what it means

standing-agreed = Ada di dua dokumen atau lebih
standing-agreed-meaning = Dua dokumen atau lebih di bawah ini menyebut hal ini. Setahu kami, tidak ada yang membantahnya.
standing-stated = Ada di satu dokumen atau lebih
standing-stated-meaning = Hal ini ada di dokumen di bawah ini. Isinya sesuai dengan yang umumnya diketahui dokter.
standing-contested = Belum terbukti
standing-contested-meaning = Hal ini ada di dokumen di bawah ini. Buktinya lemah, saling berbeda, atau justru menunjukkan sebaliknya. Tanya dokter dulu.
standing-label = Informasi keamanan
standing-label-meaning = Demi keamanan Anda. Sumber: label obat atau petunjuk keamanan, bukan dokumen kami.
standing-silent = Tidak ada di dokumen kami
standing-silent-meaning = Dokumen kami tidak menyebutkan hal ini. Silakan tanya dokter.

## Before

checklist-intro = Jawablah sebisa Anda. Jawaban bisa diubah.
# the button that goes on without an answer
checklist-skip = Jawab nanti
# above a question that follows from the answer to the one before
# Variables: $question (Number, shown)
checklist-follow-up = Masih tentang pertanyaan { $question }
answer-yes = Ya
answer-no = Tidak
answer-unsure = Tidak yakin
# shown under an answer that is to be talked about
flag-discuss = Mohon bicarakan ini dengan dokter
# shown under an answer after which nothing may be done before the clinician knows
flag-stop-heading = Tunggu dulu
# below that word
flag-stop = Jangan jalani perawatan ini. Segera beri tahu dokter atau petugas. Anda tetap boleh lanjut menjawab.
# shown under an answer that is an emergency; then the numbers to call
flag-emergency = Ini keadaan darurat. Segera minta bantuan.
# The check of the answers, after the last question. Each row is a question; this stands below it.
check-title = Periksa jawaban Anda
# Variables: $answer (the answer given: yes, no, not sure)
check-change = Jawaban: { $answer } · ubah
# below a question without an answer
check-answer = Belum dijawab · jawab
# one row for the answers without a flag; the next message stands below it
# Variables: $count (Number, shown)
check-rest = Jawaban lainnya: { $count }
check-show = Lihat
# below a question with several answers
answered-several = Boleh memilih lebih dari satu. Setelah itu, lanjutkan.
# on the last page: the heading of answers in the patient's own words, numbers and dates, without a flag
answered-also = Jawaban lainnya
# above the keys with which a number is typed
# Variables: $range (the numbers that are possible, with their unit)
typed-number = Ketik angka: { $range }.
# in place of it, after a number that is too small, too large, not clear or in another unit
# Variables: $range (the numbers that are possible, with their unit)
typed-outside = Angka ini tidak bisa dipakai. Ketik lagi: { $range }.
# after a date in the future, where one in the past is asked for
typed-not-past = Tanggal ini belum tiba. Cek angkanya.
# after a date in the past, where one in the future is asked for
typed-not-future = Tanggal ini sudah lewat. Cek angkanya.
# For those who check the questions: the answers that have a consequence.
# Variables: $from (a number with its unit)
limits-from = { $from } atau lebih
# Variables: $below (a number with its unit)
limits-below = kurang dari { $below }
# Variables: $from, $below (numbers with their unit)
limits-between = { $from } atau lebih, tetapi kurang dari { $below }
# Variables: $span (a time with its unit)
limits-within = { $span } atau kurang, sebelum atau sesudah janji temu
# Variables: $span (a time with its unit)
limits-beyond = lebih dari { $span } sebelum atau sesudah janji temu
# For those who check the questions, below one that only some patients are asked
# Variables: $answers (one answer, or several as "answers-either" joins them), $asked (another question)
only-if = Ditanyakan hanya jika jawabannya { $answers } untuk: “{ $asked }”
# Variables: $first, $second (answers; $first may be several)
answers-either = { $first } atau { $second }
# asked on the way out of the checklist, under "takeaway-unanswered"
unanswered-text = Belum dijawab bukan berarti “Tidak”. Jawab sekarang, atau bicarakan dengan dokter.
unanswered-back = Kembali ke pertanyaan itu
unanswered-go-on = Lanjut tanpa menjawab

## After

timeline-stages = Tahap demi tahap
# How to read the picture: a row for each entry, a bar from its start to its end
timeline-legend = Baca barisnya dari atas ke bawah. Panjang batang bukan lamanya waktu.
timeline-today = Hari ini
timeline-treatment = Janji temu
# Variables: $date (a date in the language's own form)
timeline-date = Tanggal janji temu: { $date }
timeline-no-date = Isi tanggal janji temu untuk melihat tanggal penting Anda.
date-set = Isi tanggal
date-earlier = Satu hari sebelumnya
date-later = Satu hari sesudahnya
date-week-earlier = Satu minggu sebelumnya
date-week-later = Satu minggu sesudahnya
date-clear = Hapus tanggal
# told when a date was typed that cannot be taken
date-incomplete = Tanggal ini belum lengkap.
date-not-one = Tanggal ini tidak ada di kalender. Cek angkanya.
date-too-far = Tanggal ini terlalu jauh. Cek tahunnya.
# Variables: $from, $to (dates)
date-range = { $from } sampai { $to }
# Variables: $date (a date)
date-from = mulai { $date }
# Variables: $date (a date)
date-until = sampai { $date }
# what has to be done or told on that day at the latest
# Variables: $date (a date)
date-by = paling lambat { $date }

# Headings of timeline entries.
# Variables: $span (a time with its unit)
when-within = Dalam { $span } pertama
# Variables: $span (a time with its unit)
when-beyond = Mulai { $span } sesudahnya
# Variables: $span (a range of times with its unit)
when-between = { $span } setelah janji temu
# Variables: $span (a time with its unit)
when-at = Setelah { $span }
when-any = Kapan saja

# What kind of thing an entry is
kind-normal = Normal
kind-do = Lakukan
kind-do-not = Larangan
kind-tell = Beri tahu dokter
kind-emergency = Darurat

## Preparation, hours, schedules and several appointments

# The title of the timeline where something is before the appointment, and one short enough for the row of steps
step-plan = Sebelum dan sesudah janji temu
step-plan-short = Jadwal
# What has been prepared or what follows stands below these
span-heading-before = Sebelum janji temu
span-heading-day = Pada hari janji temu
span-heading-after = Setelah janji temu
# Headings of entries, made of one or two parts; the first letter becomes a capital. A single time:
# Variables: $span (a time with its unit)
span-on-before = { $span } sebelumnya
span-on-day = pada hari janji temu
span-on-start = pada jam janji temu
# Variables: $span (a time with its unit)
span-on-after = { $span } sesudahnya
# a start
# Variables: $span (a time with its unit)
span-from-before = mulai { $span } sebelumnya
span-from-day = mulai hari janji temu
span-from-start = mulai janji temu
# Variables: $span (a time with its unit)
span-from-after = mulai { $span } sesudahnya
# an end
# Variables: $span (a time with its unit)
span-to-before = sampai { $span } sebelumnya
span-to-day = sampai hari janji temu
span-to-start = sampai janji temu
# Variables: $span (a time with its unit)
span-to-after = sampai { $span } sesudahnya
# A start that goes on, and a start with an end. They are of the messages above.
# Variables: $from (a start)
span-open = { $from } dan seterusnya
# Variables: $from, $to (a start and an end)
span-both = { $from } { $to }
# with a time of day
# Variables: $moment (a time, a start or an end), $time (a time of day)
span-at-time = { $moment } (pukul { $time })
# counted from another named day
# Variables: $day (its name), $span (a heading)
span-of = { $day }: { $span }
# dates with hours
# Variables: $date (a date), $time (a time of day)
span-date-time = { $date }, pukul { $time }
# Variables: $date (a date), $from, $to (times of day)
span-hours = { $date }, pukul { $from } sampai { $to }
# in place of a time that cannot be computed
span-ask = tanyakan jamnya ke klinik
# Where today is
# Variables: $span (days)
today-before = Janji temu Anda { $span } lagi.
today-day = Janji temu hari ini.
# Variables: $span (days)
today-after = Janji temu sudah lewat { $span }.
# above what is to be done before a day that is past
preparation-past = Hari itu sudah lewat. Apakah tanggalnya benar? Mohon periksa.
# below a day that is more than a year away, before or after today
date-unlikely = Hari itu sangat jauh dari hari ini. Apakah tanggalnya benar? Mohon periksa.
span-next = Berikutnya
# for reviewers: an entry that only some patients see
# Variables: $question (a question of the checklist)
span-only-if = berlaku sesuai jawaban atas pertanyaan: “{ $question }”
# How often
# Variables: $span (a time with its unit)
repeat-every = setiap { $span }
# the same, of one unit
repeat-minute = setiap menit
repeat-hour = setiap jam
repeat-day = setiap hari
repeat-week = setiap minggu
repeat-month = setiap bulan
repeat-year = setiap tahun
# Variables: $repeat (how often), $count (Number, shown)
repeat-times = { $repeat }, { $count } kali
# Variables: $times (times of day)
repeat-at = setiap hari pukul { $times }
# Variables: $count (Number, shown)
repeat-a-day = { $count } kali sehari
# two of a list
# Variables: $first, $second (times)
repeat-list = { $first }, { $second }
# Variables: $first, $last (times)
repeat-ends = pertama: { $first }; terakhir: { $last }
# The page of what is to be done before; then its heading on the last page, above a list to tick off
preparation-title = Persiapan Anda
preparation-list = Sebelum janji temu: centang yang berlaku, lalu lakukan
# Variables: $reason (a sentence)
preparation-why = Alasannya: { $reason }
# The hour of the appointment, beside its day
# Variables: $time (a time of day)
hour-shown = Jam janji temu: { $time }
hour-none = Isi jam janji temu untuk melihat jam penting Anda.
hour-earlier = Satu jam sebelumnya
hour-later = Satu jam sesudahnya
hour-quarter-earlier = Pilih seperempat jam sebelumnya
hour-quarter-later = Pilih seperempat jam sesudahnya
hour-clear = Hapus jam
# told when an hour was typed that cannot be taken
hour-incomplete = Jam ini belum lengkap.
hour-not-one = Jam ini tidak ada. Cek angkanya.
# Variables: $example (an hour in figures: hours, minutes)
plain-hour = Ketik jamnya, misalnya { $example }.
# The date and the hour of another named day of the treatment
# Variables: $day (its name), $date (a date)
anchor-date = { $day }: { $date }
# Variables: $day (its name)
anchor-no-date = { $day }: isi tanggalnya.
# with its planned dates, until its own is known
# Variables: $day (its name), $dates (dates)
anchor-planned = { $day }: rencananya { $dates }
# Variables: $day (its name), $time (a time of day)
anchor-hour = { $day }, jam: { $time }
# Variables: $day (its name)
anchor-no-hour = { $day }: isi jamnya.
date-too-early = Tanggal ini lebih awal dari janji temu sebelumnya. Cek angkanya.

## Did we explain it well?

understanding-intro = Kami ingin tahu apakah penjelasan kami jelas. Ini bukan ujian.
# Variables: $question, $questions (Numbers, shown)
understanding-question = Pertanyaan { $question } dari { $questions }
understanding-right = Ya, benar.
# the same above the next question
# Variables: $question (Number, shown)
understanding-before = Jawaban untuk pertanyaan { $question } benar.
understanding-again = Penjelasan kami tadi kurang jelas. Kami jelaskan dengan kata lain:
understanding-retry = Silakan pilih lagi, atau lanjut.

## To take with you

takeaway-show = Tunjukkan halaman ini kepada dokter, lalu bicarakan bersama.
# heading over the answers that are an emergency
takeaway-emergency = Keadaan darurat: segera panggil petugas
takeaway-stop = Jangan jalani perawatan ini dulu. Segera beri tahu dokter atau petugas
takeaway-discuss = Bicarakan ini dengan dokter
takeaway-no-flags = Di “{ step-checklist-short }”, semua sudah dijawab. Dari jawaban Anda, tidak ada yang kami catat untuk dibicarakan. Anda tetap boleh bertanya apa saja.
# Variables: $count (Number: questions without an answer, one or more)
takeaway-unanswered =
    { $count ->
       *[other] { $count } pertanyaan belum dijawab. Bicarakan dengan dokter.
    }
# Variables: $answer (the answer given: yes, no, not sure)
takeaway-answer = Jawaban: { $answer }
takeaway-explained-again = Hal yang kami jelaskan sekali lagi
# Variables: $count (how many questions of "step-understanding" have no answer)
takeaway-not-checked =
    { $count ->
       *[other] “{ step-understanding-short }”: { $count } pertanyaan belum dijawab.
    }
takeaway-dates = Waktu dan tanggal penting untuk Anda
takeaway-remember = Yang perlu diingat
takeaway-ask = Yang perlu Anda tanyakan dan catat
# heading over all the signs of danger
takeaway-signs = Tanda bahaya
# heading over the same list in the clinic's language
takeaway-clinic = Untuk dokter
takeaway-clinic-emergency = Darurat: tangani segera
takeaway-clinic-stop = Stop: harus dipastikan dulu sebelum tindakan apa pun
takeaway-clinic-discuss = Perlu dibicarakan dengan pasien
takeaway-clinic-no-flags = Semua pertanyaan sudah dijawab. Dari jawabannya, tidak ada yang dicatat untuk dibicarakan.
# Variables: $count (Number: questions without an answer, at least one)
takeaway-clinic-unanswered =
    { $count ->
       *[other] { $count } pertanyaan belum dijawab. Bicarakan dengan pasien.
    }
# a button, where pages can be read aloud: a voice begins to read this page
aloud-read = Dengarkan
# what the keys do while the voice reads
aloud-stop = Berhenti
aloud-repeat = Ulangi
aloud-louder = Lebih keras
aloud-slower = Lebih lambat
# on the same button, if the voice does not work now
aloud-unavailable = Suara sedang tidak tersedia
# a button; in its place, one of the messages below it stands
print = Cetak halaman ini
print-printing = Lembar Anda sedang dicetak. Tunggulah di sini.
print-done = Lembar Anda sudah dicetak. Bawalah pulang.
print-no-paper = Kertas di printer habis. Beri tahu petugas, lalu pencetakan berlanjut.
print-ask-staff = Lembar Anda tidak bisa dicetak. Mintalah kepada petugas.
# a button, and the title of what it opens: square codes (QR) that a telephone reads
codes-title = Simpan tanggalnya di ponsel Anda
# Variables: $code, $codes (Numbers, shown)
codes-position = Kode { $code } dari { $codes }
codes-how = Arahkan kamera ponsel ke kode ini, lalu setujui di ponsel. Tanggalnya akan tersimpan di kalender ponsel.
# the same, where the code leads to a page of the clinic
codes-how-address = Arahkan kamera ponsel ke kode ini. Akan terbuka halaman berisi tanggal-tanggal Anda untuk disimpan di kalender. Jawaban Anda tidak ada di sana.
# in place of a code
codes-no-room = Layar ini terlalu kecil untuk kodenya. Mintalah tanggalnya di atas kertas, atau gunakan layar yang lebih besar.
codes-next = Kode berikutnya
codes-previous = Kode sebelumnya
# where the kiosk has no screen for pictures; the dates follow
codes-plain = Kode tidak bisa ditampilkan di sini. Inilah tanggal-tanggalnya. Anda boleh memintanya di atas kertas.
# the same, where the clinic has a page for them; its address follows
codes-address = Buka alamat ini di ponsel Anda. Di sana ada tanggal-tanggal Anda untuk disimpan di kalender. Jawaban Anda tidak ada di sana.
finish = Selesai dan hapus jawaban
# asked after that button
finish-title = Hapus jawaban Anda?
finish-text = Tunjukkan halaman ini dulu kepada dokter. Setelah dihapus, halaman ini tidak bisa dibaca lagi.
finish-yes = Ya, hapus saja
finish-no = Tidak, belum

## The sheet to take home, and entries in a calendar

# before the emergency number, in large digits
sheet-call = Di luar klinik, segera telepon
# before the telephone of the clinic, in large digits
sheet-call-clinic = Hanya jika bukan darurat, telepon klinik
# before a line to write the day on
sheet-day = Tanggal janji temu
# before a line to write the answer to a question on, which stands above it
sheet-answer = Jawaban dokter
# before a line to write the name of the medicine on
sheet-product = Nama produk
# before a line to write the number of the lot on
sheet-batch = Nomor batch
# Variables: $version (letters and digits)
sheet-version = Versi teks: { $version }
# Variables: $date (a date)
sheet-printed = Lembar ini dibuat: { $date }
# Variables: $documents (descriptions of documents)
sheet-sources = Sumber (“dokumen kami” dan informasi keamanan): { $documents }
# title of an entry in a calendar that others may see: it must not tell what it is about
sheet-reminder = Pengingat
# Above the picture of the stages. Variables: $heading (that of the times and dates below)
sheet-legend = Gambar ini menunjukkan urutannya, bukan lamanya. Baca di bawahnya, pada “{ $heading }”, apa yang normal dan apa yang perlu dilakukan.

## Emergency

# Variables: $number (the emergency number as configured)
emergency-call = Di luar klinik, segera telepon: { $number }
emergency-no-number = Di klinik, segera panggil petugas. Di luar klinik, segera telepon nomor darurat setempat.
# below the number, for whoever is still in the clinic
emergency-staff = Di klinik, segera panggil petugas.
# Wherever somebody is told to call or tell the clinic
# Variables: $number (the telephone of the clinic as configured)
clinic-telephone = Hanya jika bukan darurat, telepon klinik: { $number }
clinic-no-telephone = Sebelum pulang, minta nomor telepon klinik, agar bisa menghubungi kami.
emergency-at-once = Satu tanda saja, kapan pun, atau ragu? Segera minta bantuan:
emergency-later = Satu tanda saja, walau beberapa minggu setelah perawatan, atau ragu? Segera minta bantuan:
# Below all the signs: where they come from
emergency-source = Semua tanda di daftar ini adalah tanda bahaya. Sumbernya bukan dokumen kami, tetapi label obat.
# Above the signs that only one treatment has
own-signs = Tanda di bawah ini ditambahkan oleh klinik ini, dan sama berbahayanya. Ada satu saja, atau Anda ragu? Segera panggil petugas atau telepon nomor darurat.

## Where a statement comes from

sources-title = Sumber keterangan ini
# Variables: $document (description of a document), $line (Number, shown)
sources-line = { $document }, baris { $line }
# What kind of document it is, and so how far it can be trusted; under each document
document-kind-clinic = Ditulis oleh sebuah klinik untuk pasiennya. Ini bukan penelitian ilmiah.
document-kind-magazine = Artikel untuk pembaca umum. Ini bukan penelitian ilmiah.
document-kind-specialist = Ditulis oleh satu dokter spesialis. Ini bukan penelitian ilmiah.
document-kind-study = Penelitian atau tinjauan ilmiah.
document-kind-guideline = Ini anjuran dari perhimpunan dokter.
document-kind-label = Ini informasi umum. Label obat yang dipakai di sini bisa berbeda.
sources-no-statement = Di halaman ini tidak ada keterangan tentang perawatan.
# Variables: $by (a name), $role (a profession), $date (a date)
sources-reviewed = Diperiksa oleh { $by }, { $role }, { $date }
# the text has changed since
# Variables: $by (a name), $role (a profession), $date (a date)
sources-review-stale = Teks ini diubah setelah pemeriksaan terakhir. Terakhir diperiksa oleh { $by }, { $role }, { $date }
# the review was given until a day that is over
# Variables: $by (a name), $role (a profession), $date (a date)
sources-review-expired = Masa berlaku pemeriksaan teks ini sudah habis. Terakhir diperiksa oleh { $by }, { $role }, { $date }

## Leaving

leave-title = Kembali ke awal?
leave-text = Semua jawaban Anda akan dihapus.
leave-yes = Ya, hapus saja
leave-no = Tidak, tetap di sini

## Help: what each key does

help-title = Bantuan
help-forward = Lanjut membaca
help-backward = Kembali ke halaman sebelumnya
help-move = Pindah baris demi baris
help-scroll = Geser satu halaman penuh
help-choose = Pilih yang ditandai, atau baca terus
help-back = Kembali atau tutup
help-digits = Pilih sesuai nomornya
help-pick-language = Baca dalam bahasa lain
help-languages = Lihat daftar bahasa
help-beside = Tampilkan juga bahasa klinik, atau sembunyikan
help-sources = Lihat sumber suatu keterangan
help-emergency = Yang harus dilakukan saat darurat
help-help = Buka bantuan ini
help-home = Kembali ke awal
help-aloud = Dengarkan halaman ini, atau hentikan suara
help-veil = Sembunyikan layar dari orang lain
help-keypad = Pada papan tombol angka
help-touch = Anda juga bisa menyentuh semua yang tampak seperti tombol.

# short forms for the bottom row
hint-next = lanjut
hint-back = kembali
hint-move = pindah
hint-choose = pilih
# while a date or an hour is entered: take it over
hint-accept = simpan
# beside the two arrows that change it
hint-change = ubah
# on a text: on to what comes below
hint-read-on = baca terus
# on a text at the end of the last page: on to its buttons
hint-buttons = ke tombol
# beside the numbers of the answers
hint-answer = jawab
# on a question: on without an answer
hint-skip = jawab nanti
hint-sources = sumber
hint-help = bantuan
hint-languages = bahasa
# beside the key that shows the page in these languages too
# Variables: $languages (their names, each in its own language)
hint-beside = bersama { $languages }
hint-emergency = Darurat
hint-close = tutup

# what is printed on the keys: Indonesian keyboards carry English names
keycap-enter = Enter
keycap-backspace = Backspace
keycap-escape = Esc
keycap-home = Home
keycap-page-up = PgUp
keycap-page-down = PgDn

## Said line by line, for a screen reader or a braille line (sabar --plain)
# Variables: $enter (the name on the Enter key)
plain-entry = Ketik angka atau huruf, lalu tekan { $enter }.
# After a line that means nothing; the page follows, with or without choices, and the row of commands
plain-unknown = Maaf, kami tidak mengerti. Ketik ? untuk bantuan, atau salah satu yang tertulis di bawah ini.
# Variables: $example (a date in figures: day, month, year)
plain-date = Ketik tanggalnya, misalnya { $example }.
# After a line that is no date, where a date is asked for; an example and the choices follow
plain-date-unknown = Maaf, kami tidak mengerti tanggal itu.
help-repeat = Ulangi halaman ini
# short form for the row of commands
hint-repeat = ulangi

## Buttons and signs

continue = Lanjut
back = Kembali
close = Tutup
more-above = masih ada di atas
more-below = masih ada di bawah
too-small = Jendela ini terlalu kecil. Mohon buat lebih besar.

## Areas of the face

area-face = Wajah
area-forehead = Dahi
area-between-eyebrows = Di antara alis
area-t-zone = Dahi, hidung, dan dagu
area-around-eyes = Sekitar mata
area-eyebrow = Alis
area-upper-eyelid = Kelopak mata atas
area-open-eyelid = Kelopak mata terbuka
area-drooping-eyelid = Kelopak mata turun
area-swelling = Bengkak
area-swollen-points = Titik jarum
area-swollen-face = Wajah bengkak
area-around-mouth = Sekitar mulut
area-jaw = Garis rahang bawah
area-neck = Leher

## Areas of the body and the teeth, for pictures of a clinic's own treatments

area-head = Kepala
area-chest = Dada
area-belly = Perut
area-upper-back = Punggung atas
area-lower-back = Punggung bawah
area-buttocks = Bokong
area-right-shoulder = Bahu kanan
area-left-shoulder = Bahu kiri
area-right-upper-arm = Lengan atas kanan
area-left-upper-arm = Lengan atas kiri
area-right-forearm = Lengan bawah kanan
area-left-forearm = Lengan bawah kiri
area-right-hand = Tangan kanan
area-left-hand = Tangan kiri
area-right-thigh = Paha kanan
area-left-thigh = Paha kiri
area-right-knee = Lutut kanan
area-left-knee = Lutut kiri
area-right-lower-leg = Tungkai bawah kanan
area-left-lower-leg = Tungkai bawah kiri
area-right-foot = Kaki kanan
area-left-foot = Kaki kiri
area-upper-right-back-teeth = Gigi atas, belakang kanan
area-upper-front-teeth = Gigi atas, depan
area-upper-left-back-teeth = Gigi atas, belakang kiri
area-lower-right-back-teeth = Gigi bawah, belakang kanan
area-lower-front-teeth = Gigi bawah, depan
area-lower-left-back-teeth = Gigi bawah, belakang kiri

## Layers of the skin

layer-surface = Permukaan kulit
layer-skin = Kulit
layer-muscle = Otot

## Figures with their unit
## Variables: $amount (the number as shown), $form (its CLDR plural category; Indonesian has only "other")

# Variables: $amount (the number as shown), $form (its plural category)
figure-minute =
    { $form ->
       *[other] { $amount } menit
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-hour =
    { $form ->
       *[other] { $amount } jam
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-day =
    { $form ->
       *[other] { $amount } hari
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-week =
    { $form ->
       *[other] { $amount } minggu
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-month =
    { $form ->
       *[other] { $amount } bulan
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-year =
    { $form ->
       *[other] { $amount } tahun
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-session =
    { $form ->
       *[other] { $amount } kali perawatan
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-point =
    { $form ->
       *[other] { $amount } titik
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-device =
    { $form ->
       *[other] { $amount } alat
    }
# Variables: $amount (the number as shown), $form (its plural category)
# How often: "3 kali sehari"
figure-time =
    { $form ->
       *[other] { $amount } kali
    }

## Ranges of figures with their unit
## Variables: $from, $to (the numbers as shown), $form (the CLDR plural category of the range)

# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-minute =
    { $form ->
       *[other] { $from } sampai { $to } menit
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-hour =
    { $form ->
       *[other] { $from } sampai { $to } jam
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-day =
    { $form ->
       *[other] { $from } sampai { $to } hari
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-week =
    { $form ->
       *[other] { $from } sampai { $to } minggu
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-month =
    { $form ->
       *[other] { $from } sampai { $to } bulan
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-year =
    { $form ->
       *[other] { $from } sampai { $to } tahun
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-session =
    { $form ->
       *[other] { $from } sampai { $to } kali perawatan
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-point =
    { $form ->
       *[other] { $from } sampai { $to } titik
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-device =
    { $form ->
       *[other] { $from } sampai { $to } alat
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range)
range-time =
    { $form ->
       *[other] { $from } sampai { $to } kali
    }

# Variables: $from, $to (two numbers, before a unit that has no message here: milliliters)
number-range = { $from } sampai { $to }

## How often, or how much in a time. Variables: $figure (times, or another figure with its unit)

per-minute = { $figure } per menit
per-hour = { $figure } per jam
per-day = { $figure } sehari
per-week = { $figure } seminggu
per-month = { $figure } sebulan
per-year = { $figure } setahun
# Variables: $figure (a figure with its unit), $interval (a time of more than one unit)
per-interval = { $figure } setiap { $interval }
