# Classic botulinum toxin

classic-title = Botox klasik
classic-about = Suntikan ke otot wajah

## Words of the interface in words of its own

# Variables: $span (a time with its unit)
classic-ui-when-beyond = Mulai { $span } setelah disuntik
# Variables: $span (a time with its unit)
classic-ui-when-between = { $span } setelah disuntik
classic-ui-preparation-list = Sebelum janji temu: centang yang berlaku bagi Anda

## In short

classic-summary-remember-expression = Otot dahi yang disuntik biasanya menjadi rileks. Jadi, Anda mungkin tidak bisa mengangkat alis saat kaget. Menurut satu dokumen, hal ini wajar.
classic-summary-remember-undo = Menurut satu dokumen, menghilangkan efek Botox (obat yang membuat otot rileks) lebih sulit daripada menyuntikkan Botox. Setahu kami, belum ada cara yang terbukti bisa menghilangkannya. Pikirkan ini sebelum Anda setuju.
# Variables: $time (a time with its unit)
classic-summary-remember-final = Hasil akhir biasanya baru tampak { $time } setelah disuntik. Jangan menilainya sebelum itu. Tetapi jika Anda cemas, jangan tunggu: beri tahu dokter. Ada tanda bahaya? Segera telepon nomor darurat.
classic-summary-what = Dokter menyuntikkan toksin botulinum (zat di dalam Botox) ke otot. Dokter memakai cara ini untuk garis di dahi dan di antara alis.
classic-summary-relax = Otot biasanya menjadi rileks. Karena itu, garis akibat gerakan otot itu bisa lebih samar.
classic-summary-expression = Setelah dahi disuntik, Anda mungkin tidak bisa mengangkat alis, misalnya saat kaget. Menurut satu dokumen, hal ini wajar, bukan kesalahan. Anda cemas? Beri tahu dokter.
classic-summary-hard-to-undo = Menurut satu dokumen, menghilangkan efeknya lebih sulit daripada menyuntikkan Botox. Setahu kami, belum ada cara yang terbukti ampuh.
classic-summary-expectation = Hasilnya bisa lain dari yang Anda bayangkan, walau semua berjalan baik. Karena itu, beri tahu dokter dulu apa harapan Anda.
classic-summary-forehead = Menurut satu dokumen, yang paling sering disuntik adalah dahi. Kata dokumen itu, otot dahi kuat dan biasanya perlu dosis yang besar.
classic-summary-session-ask = Dokumen kami tidak menyebut lama satu kali perawatan. Tanya dokter.
# Variables: $span (a time range with its unit)
classic-summary-onset = Otot yang disuntik biasanya sudah rileks dan tidak bergerak setelah { $span }. Efek awal bisa muncul lebih cepat. Waktunya tidak sama pada tiap orang.
# Variables: $time (a time with its unit)
classic-summary-final = Hasil akhir biasanya tampak setelah { $time }.
# Variables: $span (a time range with its unit)
classic-summary-touch-up = Menurut Anda, adakah bagian yang efeknya kurang? Beri tahu dokter. Dokter mungkin bisa menambah suntikan di situ, { $span } setelah disuntik. Dokter menilai apakah itu perlu. Lalu putuskan bersama.
classic-summary-lasts-ask = Berapa lama sampai efeknya hilang? Dokumen kami tidak menyebutnya. Tanya dokter.
classic-summary-passes = Menurut satu dokumen, lama-lama efeknya hilang.
classic-summary-harm-ask = Seberapa sering efek samping muncul? Dokumen kami tidak menyebutnya. Tanya dokter.
classic-summary-shorter-heat = Menurut satu dokumen, efeknya mungkin lebih cepat hilang jika bagian yang disuntik kena panas. Setahu kami, hal itu belum terbukti. Tanya dokter dulu sebelum mencobanya.
classic-summary-shorter-massage = Menurut satu dokumen, efeknya mungkin lebih cepat hilang jika Anda memijat dahi. Setahu kami, hal itu belum terbukti. Agar aman, jangan pijat pada beberapa jam pertama setelah disuntik. Sesudah itu pun, tanya dokter dulu.

## Pictures in "In short"

classic-picture-undo-title = Menurut satu dokumen: mana yang lebih sulit?
classic-picture-undo-in = Lebih mudah: menyuntikkan Botox
classic-picture-undo-out = Lebih sulit: menghilangkan efeknya
classic-picture-undo-about = Menurut satu dokumen, menghilangkan efeknya lebih sulit daripada menyuntikkan Botox.
classic-picture-layer-title = Gambar sederhana: kulit dan otot di bawahnya
classic-picture-layer-here = Botox klasik: ke dalam otot
classic-picture-layer-about = Obatnya masuk ke otot di bawah kulit.
classic-picture-where-title = Garis yang dirawat dengan Botox klasik
classic-picture-where-about = Botox klasik dipakai untuk garis di dahi dan di antara alis.
classic-picture-lid-title = Alis dan kelopak mata itu berbeda
classic-picture-lid-about = Alis ada di atas mata. Kelopak mata menutup mata. Setelah dahi disuntik, alis mungkin tidak bisa diangkat. Menurut satu dokumen, itu wajar. Kelopak mata Anda turun? Menurut label obat, itu sering muncul, tetapi mungkin tanda bahaya. Jangan tunggu: segera telepon nomor darurat.

## Before

classic-checklist-prior-allergy = Apakah Anda pernah alergi terhadap Botox atau obat sejenis (toksin botulinum lain)? Jika belum pernah mendapat suntikan ini, jawab “Tidak”.
classic-checklist-prior-none = Apakah Anda pernah disuntik Botox atau obat sejenis, tetapi tanpa hasil?
classic-checklist-keep-forehead = Apakah Anda ingin dahi tetap bisa bergerak penuh?
classic-checklist-expectation = Apakah dokter tahu hasil apa yang Anda harapkan?
classic-checklist-know-undo = Menurut satu dokumen, menghilangkan efek Botox lebih sulit daripada menyuntikkan Botox. Apakah Anda sudah tahu?

## Before the appointment

classic-preparation-expectation = Dokter belum tahu hasil apa yang Anda harapkan? Beri tahu dokter sebelum perawatan.
classic-preparation-expectation-name = Harapan Anda
classic-preparation-prior-none = Pernah disuntik Botox atau obat sejenis, tetapi tanpa hasil? Beri tahu dokter sebelum perawatan.
classic-preparation-prior-none-name = Dulu tanpa hasil?

## After

classic-timeline-onset = Otot yang disuntik biasanya sudah rileks dan tidak bergerak. Waktunya tidak sama pada tiap orang.
classic-timeline-onset-name = Efek pada otot
classic-timeline-final = Hasil akhir biasanya sudah tampak. Anda cemas sebelum itu? Jangan tunggu: beri tahu dokter.
classic-timeline-final-name = Hasil akhir
classic-timeline-touch-up = Menurut Anda, adakah bagian yang efeknya kurang? Beri tahu dokter. Pada masa ini, dokter mungkin bisa menambah suntikan di situ. Dokter menilai apakah itu perlu. Lalu putuskan bersama.
classic-timeline-touch-up-name = Perlu diperbaiki?

## Did we explain it well?

classic-understanding-forehead = Setelah dahi disuntik, Anda tidak bisa mengangkat alis saat kaget. Menurut satu dokumen, apa artinya?
classic-understanding-forehead-fault = Ada yang salah
classic-understanding-forehead-expected = Itu efek yang wajar
classic-understanding-forehead-allergy = Alergi
classic-understanding-forehead-again = Otot dahi mengangkat alis. Setelah disuntik, otot itu biasanya rileks. Jadi, menurut satu dokumen, hal ini wajar. Tetapi jika kelopak mata turun, segera telepon nomor darurat.
classic-understanding-final = Kapan hasil akhir biasanya tampak?
classic-understanding-final-same-day = Pada hari yang sama
classic-understanding-final-next-day = Keesokan harinya
# Variables: $time (a time with its unit)
classic-understanding-final-weeks = Setelah { $time }
# Variables: $time (a time with its unit)
classic-understanding-final-again = Otot biasanya perlu beberapa hari sampai rileks. Hasil akhir biasanya tampak setelah { $time }.
classic-understanding-undo = Menurut satu dokumen, apakah efek Botox mudah dihilangkan?
classic-understanding-undo-harder = Tidak, lebih sulit daripada menyuntikkan Botox
classic-understanding-undo-easy = Ya, kapan saja
classic-understanding-undo-next-day = Ya, keesokan harinya
classic-understanding-undo-again = Menurut satu dokumen, itu lebih sulit daripada menyuntikkan Botox. Setahu kami, belum ada cara yang terbukti ampuh. Jadi, pikirkan dulu sebelum Anda setuju.

## What to ask and write down
classic-ask-rubbing = Sampai jam berapa tempat suntikan tidak boleh digosok atau dipijat? Tanya dokter, lalu catat.
