# The label layer: safety information, not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"

safety-emergency-swallow-speak-breathe = Sulit menelan, berbicara, atau bernapas
safety-emergency-weakness = Seluruh tubuh lemas
safety-emergency-vision = Penglihatan ganda atau kabur
safety-emergency-eyelids = Kelopak mata turun
safety-emergency-voice = Suara serak
safety-emergency-bladder = Tidak bisa menahan kencing
safety-emergency-hives = Bentol gatal di kulit (biduran)
safety-emergency-wheezing = Napas berbunyi (mengi)
safety-emergency-swelling-face-throat = Wajah atau tenggorokan bengkak
safety-emergency-fainting = Pingsan

## Summary

safety-summary-options = Tanyakan juga pilihan lain. Salah satunya adalah tidak menjalani perawatan apa pun.
# The first section: signs that must not wait
safety-summary-danger = Sulit menelan, berbicara, atau bernapas adalah keadaan darurat, juga jika muncul beberapa minggu kemudian. Segera minta pertolongan. Masih ada tanda bahaya lain. Bacalah semuanya.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = Efek yang sering muncul antara lain sakit kepala, memar kecil, dan badan terasa seperti sedang flu. Memar bisa bertahan beberapa hari.
safety-summary-harm-serious = Ada juga efek yang bisa berbahaya. Contohnya sulit menelan, berbicara, atau bernapas, atau seluruh tubuh lemas. Efek ini bisa muncul beberapa jam sampai beberapa minggu setelah perawatan.
safety-summary-harm-who = Apakah Anda punya penyakit saraf atau otot? Sulit menelan atau bernapas? Hamil atau menyusui? Memakai obat? Beri tahu dokter sebelum perawatan. Pertanyaan di langkah berikutnya membantu Anda mengingatnya.
safety-summary-neck = Suntikan di leher berisiko membuat Anda sulit menelan.
safety-summary-no-medicine = Tidak ada obat yang resmi disetujui untuk menghilangkan efek Botox. Jangan pernah memakai obat untuk ini tanpa petunjuk dokter.
safety-summary-eyes = Jangan pernah mencoba sendiri cara apa pun di sekitar mata.
safety-summary-ill = Apakah Anda sakit atau demam? Apakah Anda memakai antibiotik, sekarang atau baru-baru ini? Beri tahu kami sebelum perawatan.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = Apakah Anda alergi terhadap salah satu bahan ini? Toksin botulinum (zat aktif Botox) jenis apa pun, atau bahan lain dalam obat suntiknya.
safety-checklist-infection = Apakah ada infeksi di bagian yang akan disuntik?
safety-checklist-nerve-muscle = Apakah Anda punya penyakit saraf atau otot? Contohnya miastenia gravis, yang membuat otot lemah.
safety-checklist-swallow-breathe = Apakah Anda sulit menelan atau bernapas?
safety-checklist-swallow-breathe-after = Setelah disuntik, apakah Anda sulit menelan, berbicara, atau bernapas?
safety-checklist-pregnant = Apakah Anda hamil atau mungkin hamil?
safety-checklist-breastfeeding = Apakah Anda sedang menyusui?
# Variables: $age (an age with its unit)
safety-checklist-under-age = Apakah usia Anda di bawah { $age }?
safety-checklist-bleeding-disorder = Apakah Anda punya kelainan yang membuat Anda mudah berdarah?
safety-checklist-blood-thinners = Apakah Anda memakai obat pengencer darah? Jangan berhenti memakai obat sebelum tanya dokter.
safety-checklist-face-surgery = Apakah wajah Anda pernah dioperasi?
safety-checklist-drooping-lids = Apakah kelopak mata Anda turun, sekarang atau dulu?
safety-checklist-facial-palsy = Apakah wajah Anda lumpuh sebelah, sekarang atau dulu?
safety-checklist-ill = Apakah Anda sedang sakit atau demam?
safety-checklist-antibiotic = Apakah Anda memakai antibiotik, sekarang atau dalam beberapa minggu terakhir?
safety-checklist-muscle-relaxants = Apakah Anda memakai obat pelemas otot?
safety-checklist-medicines = Apakah ada obat yang sedang Anda pakai?
safety-checklist-other-toxin = Dalam beberapa bulan terakhir, apakah Anda disuntik toksin botulinum lain (zat seperti Botox)? Jika ya, beri tahu kami apa produknya dan kapan.
safety-checklist-milk = Apakah Anda alergi terhadap protein susu sapi? Beberapa produk suntikan mengandung protein ini.
safety-checklist-albumin = Produk suntikan mengandung albumin, yaitu protein dari darah manusia. Apakah Anda ingin membicarakan hal ini dengan dokter?

## Timeline

safety-timeline-emergency = Tanda bahaya bisa muncul beberapa jam sampai beberapa minggu setelah perawatan. Jika ada satu saja, segera minta pertolongan.
safety-timeline-drive = Jangan mengemudi jika Anda lemas, pusing, atau sulit melihat.
safety-timeline-common = Efek yang sering muncul antara lain sakit kepala, memar kecil, dan badan terasa seperti sedang flu. Memar bisa bertahan beberapa hari.
safety-timeline-eyelid = Kelopak mata yang turun termasuk efek yang sering muncul. Namun, ini bisa juga tanda bahaya. Jika terjadi, segera minta pertolongan.
# Variables: $gap (a time with its unit)
safety-timeline-again = Jangan terlalu cepat mengulang perawatan. Label obat menyarankan jeda { $gap } atau lebih. Suntikan untuk memperbaiki hasil adalah hal lain. Dokter yang memutuskannya.
safety-timeline-eyes = Jangan pernah mencoba sendiri cara apa pun di sekitar mata.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer

safety-understanding-emergency = Misalkan Anda di rumah setelah perawatan, lalu sulit bernapas atau menelan. Apa yang Anda lakukan?
safety-understanding-emergency-wait = Saya tunggu, siapa tahu hilang sendiri
safety-understanding-emergency-call = Saya segera minta pertolongan darurat
safety-understanding-emergency-next-visit = Saya ceritakan nanti, saat datang lagi
safety-understanding-emergency-again = Sulit bernapas atau menelan itu darurat, juga jika muncul beberapa minggu kemudian. Jangan tunggu. Segera minta pertolongan.
safety-understanding-medicine = Adakah obat yang resmi disetujui untuk menghilangkan efek Botox?
safety-understanding-medicine-pharmacy = Ada, di apotek
safety-understanding-medicine-none = Tidak ada
safety-understanding-medicine-cream = Ada, yaitu krim
safety-understanding-medicine-again = Tidak ada obat yang resmi disetujui untuk ini. Memakai obat tanpa petunjuk dokter bisa berbahaya.
safety-understanding-eyes = Di rumah, Anda ingin mencoba sesuatu di sekitar mata. Bolehkah?
safety-understanding-eyes-never = Tidak, jangan pernah mencobanya sendiri
safety-understanding-eyes-no-pain = Ya, asal tidak sakit
safety-understanding-eyes-later = Ya, setelah beberapa hari
safety-understanding-eyes-again = Mata perlu perlindungan khusus. Karena itu, jangan pernah mencoba sendiri cara apa pun di sekitar mata.

## To ask and write down

safety-ask-product = Produk apa yang dipakai, dan berapa nomor batch di kemasannya? Nomor batch adalah nomor produksi. Catat jawabannya di kertas Anda.
