# When it should wear off

wearing-off-title = Jika Anda ingin efek Botox hilang
wearing-off-about = Anda sudah disuntik Botox dan ingin efeknya hilang

## In short

wearing-off-summary-remember-wait = Jika suntikannya dilakukan dengan benar, biasanya sebaiknya tunggu saja sampai efeknya hilang.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = Tunggu { $time } sebelum menilai hasilnya. Lalu, tanyakan dulu apakah hasilnya bisa diperbaiki.
wearing-off-summary-remember-not-instant = Jika otot perlu lebih cepat bisa bergerak lagi, tanyakan kepada dokter. Tidak ada cara yang langsung berhasil.
wearing-off-summary-wait = Jika suntikannya dilakukan dengan benar, biasanya sebaiknya tunggu saja. Efek Botox lama-lama hilang. Selama menunggu, suntikannya sebaiknya tidak diulang.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = Tunggu { $time } sebelum menilai hasilnya. Setelah { $span }, tanyakan dulu apakah hasilnya bisa diperbaiki.
wearing-off-summary-earlier = Jika otot perlu lebih cepat bisa bergerak lagi, dokter mungkin punya beberapa cara. Tidak ada yang langsung berhasil.
wearing-off-summary-hard-to-undo = Menyuntikkan Botox lebih mudah daripada menghilangkan efeknya.
wearing-off-summary-forehead-slow = Di dahi, efeknya biasanya paling lama bertahan. Sebabnya, otot dahi kuat dan dosisnya besar.
wearing-off-summary-eyes-small = Di sekitar mata, dosisnya jauh lebih kecil. Jadi, cepat atau lambatnya efek hilang tidak ditentukan oleh luas bagian yang disuntik.
wearing-off-summary-lasts-ask = Berapa lama efeknya bertahan? Dokumen kami tidak menyebut hal itu. Silakan tanyakan kepada dokter Anda.
wearing-off-summary-blood-heat = Ada beberapa cara yang disebut bisa mempercepat hilangnya efek Botox. Gagasannya biasanya sama: bagian itu dihangatkan, dan aliran darahnya ditambah.
wearing-off-summary-massage = Pijat dahi di rumah disebut bisa membuat efek Botox lebih cepat hilang. Belum ada buktinya. Pada jam-jam pertama setelah suntikan, dahi sebaiknya tidak digosok.
wearing-off-summary-sauna = Berendam air hangat dan sauna disebut bisa membuat efek Botox lebih cepat hilang. Belum ada buktinya.
wearing-off-summary-physio = Fisioterapi dengan arus mikro (arus listrik sangat lemah) atau magnet disebut bisa membantu. Namun, arus listrik justru sedang diteliti untuk memperkuat efek Botox.
# Variables: $devices (a number of devices)
wearing-off-summary-light = Alat cahaya atau laser disebut bisa menghangatkan otot dahi tanpa rasa sakit. Karena itu, efek Botox disebut bisa lebih cepat hilang. Namun, dalam uji coba { $devices } cahaya dan laser, efeknya tidak berkurang.
wearing-off-summary-meso-plasma = Mesoterapi adalah suntikan kecil ke dalam kulit. Terapi plasma adalah suntikan dari sebagian darah Anda sendiri. Kedua cara ini disebut memberi nutrisi pada jaringan. Efek Botox juga disebut bisa berkurang. Belum ada buktinya. Selain itu, bagian yang sudah disuntik akan disuntik lagi.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = Apakah Anda disuntik kurang dari { $time } yang lalu?
wearing-off-checklist-forehead = Apakah dahi Anda disuntik?
wearing-off-checklist-eyes = Apakah bagian sekitar mata Anda disuntik?
wearing-off-checklist-bothers = Apakah ada hal yang mengganggu Anda setelah disuntik? Ceritakan kepada dokter.
wearing-off-checklist-tried = Apakah Anda pernah mencoba sesuatu agar efek Botox lebih cepat hilang?
wearing-off-checklist-eye-disease = Apakah Anda punya penyakit mata?

## After

wearing-off-timeline-judge = Jangan dulu menilai hasilnya.
wearing-off-timeline-correction = Tanyakan dulu apakah hasilnya bisa diperbaiki.
wearing-off-timeline-wait = Jika suntikannya dilakukan dengan benar, biasanya sebaiknya tunggu sampai efeknya hilang. Selama menunggu, suntikannya sebaiknya tidak diulang.

## Did we explain it well?

wearing-off-understanding-wait = Jika suntikannya dilakukan dengan benar, apa yang biasanya sebaiknya dilakukan?
wearing-off-understanding-wait-repeat = Mengulang suntikannya
wearing-off-understanding-wait-wait = Menunggu sampai efeknya hilang
wearing-off-understanding-wait-heat = Memanaskan bagian itu
wearing-off-understanding-wait-again = Tidak ada cara instan untuk menghilangkan efek Botox. Jadi, biasanya sebaiknya tunggu saja.
wearing-off-understanding-judge = Kapan Anda bisa menilai hasilnya?
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = Setelah { $time }
wearing-off-understanding-judge-same-day = Pada hari yang sama
wearing-off-understanding-judge-next-day = Keesokan harinya
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = Sebelum { $time }, masih terlalu awal untuk menilai hasilnya.
