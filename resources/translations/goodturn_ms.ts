<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms">
<context>
    <name>ActionBar</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Tangguh</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Keluar latihan</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
</context>
<context>
    <name>AfterPrinting</name>
    <message>
        <source>Printing…</source>
        <translation>Sedang mencetak…</translation>
    </message>
    <message>
        <source>The note that came out just now is not good any more: throw it away.</source>
        <translation>Nota yang baru keluar tadi tidak sah lagi: buang.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Uruskan</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>A colleague, please</source>
        <translation>Minta rakan sekerja</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Benarkan</translation>
    </message>
    <message>
        <source>%1 Only this, only now.</source>
        <translation>%1 Hanya ini, hanya sekarang.</translation>
    </message>
    <message>
        <source>Choose something smaller</source>
        <translation>Pilih yang lebih kecil</translation>
    </message>
    <message>
        <source>Nobody near: other ways</source>
        <translation>Tiada sesiapa dekat: cara lain</translation>
    </message>
    <message>
        <source>Nobody near is fine: choose one of these ways.</source>
        <translation>Tiada sesiapa pun tak apa: pilih salah satu cara ini.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>%1, please</source>
        <translation>Minta %1</translation>
    </message>
    <message>
        <source>Nobody else can approve</source>
        <translation>Tiada orang lain boleh meluluskan</translation>
    </message>
    <message>
        <source>Choose another way: something smaller, or a personal thank-you.</source>
        <translation>Pilih cara lain: sesuatu yang lebih kecil, atau ucapan terima kasih peribadi.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n more may be tried.</source>
        <translation>
            <numerusform>Bukan itu. Boleh cuba %n kali lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three codes were wrong. Choose one of the other ways.</source>
        <translation>Tiga kod salah. Pilih salah satu cara lain.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>That did not work, and it is not your doing. What was done before is kept. Please try once more; if it stays so, tell whoever looks after this PC.</source>
        <translation>Itu tidak berjaya, dan bukan salah anda. Apa yang telah dibuat tetap disimpan. Sila cuba sekali lagi; jika masih begitu, beritahu orang yang menjaga PC ini.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup mesej ini</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
</context>
<context>
    <name>CallQuestion</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Nombor mereka</translation>
    </message>
    <message>
        <source>No name, no call: nothing more is asked.</source>
        <translation>Tanpa nama, tanpa panggilan: tiada apa lagi ditanya.</translation>
    </message>
    <message>
        <source>Ask whether we may call.</source>
        <translation>Tanya sama ada kita boleh menelefon.</translation>
    </message>
    <message>
        <source>Type their number, or touch No.</source>
        <translation>Taip nombor mereka, atau sentuh Tidak.</translation>
    </message>
    <message>
        <source>%1 calls on %2.</source>
        <translation>%1 menelefon pada %2.</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>The shop is not open yet</source>
        <translation>Kedai belum dibuka</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is kept.</source>
        <translation>Tiada apa yang hilang: apa yang telah dibuat tetap disimpan.</translation>
    </message>
    <message>
        <source>Set up a new shop here</source>
        <translation>Sediakan kedai baharu di sini</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Used on %1 at %2, served by %3.</source>
        <translation>Digunakan pada %1 di %2, dilayan oleh %3.</translation>
    </message>
    <message>
        <source>It was good until %1. The manager may give a new one.</source>
        <translation>Ia sah hingga %1. Pengurus boleh memberi yang baharu.</translation>
    </message>
    <message>
        <source>This card was cancelled. A new one may have been given instead.</source>
        <translation>Kad ini telah dibatalkan. Yang baharu mungkin telah diberi sebagai ganti.</translation>
    </message>
    <message>
        <source>This card was made and never handed over.</source>
        <translation>Kad ini telah dibuat tetapi tidak pernah diserahkan.</translation>
    </message>
    <message>
        <source>This card was not given to anybody yet. Put it back on its stack.</source>
        <translation>Kad ini belum diberi kepada sesiapa. Letakkan semula pada timbunannya.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is behind, so nobody can tell. Set date and time, then scan again.</source>
        <translation>Jam PC ini terlewat, jadi tiada siapa dapat tahu. Tetapkan tarikh dan masa, kemudian imbas lagi.</translation>
    </message>
    <message>
        <source>You gave this card yourself: a colleague takes it in.</source>
        <translation>Anda sendiri yang memberi kad ini: rakan sekerja akan menerimanya.</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>sudah digunakan</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>terlalu lewat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>never handed over</source>
        <translation>tidak pernah diserahkan</translation>
    </message>
    <message>
        <source>not given to anybody</source>
        <translation>belum diberi kepada sesiapa</translation>
    </message>
    <message>
        <source>the clock was behind</source>
        <translation>jam terlewat</translation>
    </message>
    <message>
        <source>given by the same person</source>
        <translation>diberi oleh orang yang sama</translation>
    </message>
</context>
<context>
    <name>CardMattersPage</name>
    <message>
        <source>Cards to look into</source>
        <translation>Kad untuk disemak</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>Sudah disemak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nothing waits. What the counter sends stands here.</source>
        <translation>Tiada yang menunggu. Apa yang dihantar kaunter ada di sini.</translation>
    </message>
    <message>
        <source>Touch the card you have looked into.</source>
        <translation>Sentuh kad yang telah anda semak.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No card of ours</source>
        <translation>Bukan kad kita</translation>
    </message>
    <message>
        <source>It goes from the list, and stays in the journal.</source>
        <translation>Ia keluar daripada senarai, dan kekal dalam jurnal.</translation>
    </message>
</context>
<context>
    <name>CardTaking</name>
    <message>
        <source>This card was given already. Take another from the stack.</source>
        <translation>Kad ini sudah diberi. Ambil yang lain daripada timbunan.</translation>
    </message>
    <message>
        <source>Give the card instead</source>
        <translation>Beri kad itu sebagai ganti</translation>
    </message>
    <message>
        <source>This card is for “%1”, and “%2” was chosen.</source>
        <translation>Kad ini untuk “%1”, tetapi “%2” dipilih.</translation>
    </message>
</context>
<context>
    <name>CardsGivenPage</name>
    <message>
        <source>Which card was it?</source>
        <translation>Kad yang mana?</translation>
    </message>
    <message>
        <source>Cancel it, give a new one</source>
        <translation>Batalkan, beri yang baharu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Name, phone, day or article</source>
        <translation>Nama, telefon, hari atau barang</translation>
    </message>
    <message>
        <source>name, phone, day, article</source>
        <translation>nama, telefon, hari, barang</translation>
    </message>
    <message>
        <source>No card fits. Try fewer words, or the day it was given.</source>
        <translation>Tiada kad yang sepadan. Cuba kurang perkataan, atau hari ia diberi.</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>diberi %1</translation>
    </message>
    <message>
        <source>Touch the card they lost.</source>
        <translation>Sentuh kad yang mereka hilang.</translation>
    </message>
    <message>
        <source>The lost one is no good from then on. A manager allows it.</source>
        <translation>Yang hilang tidak sah selepas itu. Pengurus membenarkannya.</translation>
    </message>
    <message>
        <source>A lost card anew: %1.</source>
        <translation>Kad hilang dibuat semula: %1.</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>Kad baharu</translation>
    </message>
    <message>
        <source>The lost card is cancelled. Print the new one, or write these eight signs and your name on any card: %1.</source>
        <translation>Kad yang hilang dibatalkan. Cetak yang baharu, atau tulis lapan tanda ini dan nama anda pada mana-mana kad: %1.</translation>
    </message>
    <message>
        <source>Print the new card</source>
        <translation>Cetak kad baharu</translation>
    </message>
    <message>
        <source>Written by hand: close</source>
        <translation>Ditulis tangan: tutup</translation>
    </message>
    <message>
        <source>Prints on %1.</source>
        <translation>Dicetak pada %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Sedang mencetak…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>Prihatin</translation>
    </message>
    <message>
        <source>Said it</source>
        <translation>Sudah diucapkan</translation>
    </message>
    <message>
        <source>Then choose a little extra. They don&apos;t expect it.</source>
        <translation>Kemudian pilih sedikit tambahan. Mereka tidak menjangkanya.</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Ucapkan cara lain</translation>
    </message>
    <message>
        <source>It cost them (optional)</source>
        <translation>Mereka menanggung (pilihan)</translation>
    </message>
    <message>
        <source>Came specially</source>
        <translation>Datang khas</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>Menunggu lama</translation>
    </message>
    <message>
        <source>It was a present</source>
        <translation>Ia hadiah</translation>
    </message>
    <message>
        <source>Spoiled an occasion</source>
        <translation>Merosakkan majlis</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Menyakitkan</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Seorang tetamu</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>One more: %1</source>
        <translation>Satu lagi: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Keluarkan: %1</translation>
    </message>
    <message>
        <source>One fewer: %1</source>
        <translation>Kurang satu: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete membuangnya</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Another</source>
        <translation>Lain</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep this code</source>
        <translation>Simpan kod ini</translation>
    </message>
    <message>
        <source>If a manager forgets the PIN, this code sets it anew, once. Print it or write it down, and keep it where only managers come: it is shown only now.</source>
        <translation>Jika pengurus terlupa PIN, kod ini menetapkannya semula, sekali sahaja. Cetak atau tulis, dan simpan di tempat pengurus sahaja: ia ditunjukkan sekarang sahaja.</translation>
    </message>
    <message>
        <source>Save it as a PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>Cetak pada %1</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod pemulihan</translation>
    </message>
    <message>
        <source>Sets a manager&apos;s forgotten PIN anew, once.</source>
        <translation>Menetapkan semula PIN pengurus yang terlupa, sekali sahaja.</translation>
    </message>
    <message>
        <source>On the first page: “Forgot the PIN?”</source>
        <translation>Pada halaman pertama: “Terlupa PIN?”</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Sedang mencetak …</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Ia sedang dihantar ke %1.</translation>
    </message>
    <message>
        <source>It is in the folder %1. Take it off this PC, onto a memory stick.</source>
        <translation>Ia dalam folder %1. Pindahkan dari PC ini ke pemacu USB.</translation>
    </message>
    <message>
        <source>The new PIN is set. The old code is used up.</source>
        <translation>PIN baharu telah ditetapkan. Kod lama sudah digunakan.</translation>
    </message>
    <message>
        <source>I have the new code</source>
        <translation>Saya ada kod baharu</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Ask %1 for the code at this place of the list. Good until %2.</source>
        <translation>Minta %1 kod pada tempat ini dalam senarai. Sah hingga %2.</translation>
    </message>
    <message>
        <source>Read this out to %1, who answers with six digits. Good until %2.</source>
        <translation>Bacakan ini kepada %1, yang menjawab dengan enam digit. Sah hingga %2.</translation>
    </message>
    <message>
        <source>Six digits of the code</source>
        <translation>Enam digit kod</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What its columns mean</source>
        <translation>Maksud lajurnya</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Yang akan terhasil</translation>
    </message>
    <message>
        <source>What does this column mean?</source>
        <translation>Apakah maksud lajur ini?</translation>
    </message>
    <message>
        <source>Touch a column that means something else.</source>
        <translation>Sentuh lajur yang bermaksud lain.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>tidak dibaca</translation>
    </message>
    <message>
        <source>Still missing: %1. Touch its column.</source>
        <translation>Masih kurang: %1. Sentuh lajurnya.</translation>
    </message>
    <message>
        <source>Kept for the next file with these columns.</source>
        <translation>Disimpan untuk fail seterusnya dengan lajur ini.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>To look at</source>
        <translation>Untuk dilihat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>These were done with nobody near.</source>
        <translation>Ini dibuat ketika tiada sesiapa dekat.</translation>
    </message>
    <message>
        <source>Nothing waits. What is done with nobody near stands here.</source>
        <translation>Tiada yang menunggu. Apa yang dibuat ketika tiada sesiapa dekat ada di sini.</translation>
    </message>
    <message>
        <source>It was right</source>
        <translation>Ia betul</translation>
    </message>
    <message>
        <source>Let me talk about it</source>
        <translation>Biar saya bincangkan</translation>
    </message>
    <message>
        <source>%1, for a lost card</source>
        <translation>%1, ganti kad hilang</translation>
    </message>
    <message>
        <source>%1 (for themselves)</source>
        <translation>%1 (untuk diri sendiri)</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Terima kasih.</translation>
    </message>
    <message>
        <source>Kept: %1 will hear from you.</source>
        <translation>Disimpan: %1 akan mendengar daripada anda.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1 serves now.</source>
        <translation>%1 melayan sekarang.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is behind: the last entry is of %1. Set date and time.</source>
        <translation>Jam PC ini terlewat: catatan terakhir pada %1. Tetapkan tarikh dan masa.</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A till&apos;s database</source>
        <translation>Pangkalan data mesin</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Baca sekarang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Alamatnya</translation>
    </message>
    <message>
        <source>such as 192.168.0.20</source>
        <translation>seperti 192.168.0.20</translation>
    </message>
    <message>
        <source>Name of the database, or its file</source>
        <translation>Nama pangkalan data, atau failnya</translation>
    </message>
    <message>
        <source>User who may read it</source>
        <translation>Pengguna yang boleh membacanya</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>asked each time, kept nowhere</source>
        <translation>ditanya setiap kali, tidak disimpan</translation>
    </message>
    <message>
        <source>kept nowhere</source>
        <translation>tidak disimpan</translation>
    </message>
    <message>
        <source>Touch which till it is.</source>
        <translation>Sentuh mesin yang mana.</translation>
    </message>
    <message>
        <source>Type the address of the till&apos;s server.</source>
        <translation>Taip alamat pelayan mesin.</translation>
    </message>
    <message>
        <source>Type the name of the till&apos;s database.</source>
        <translation>Taip nama pangkalan data mesin.</translation>
    </message>
    <message>
        <source>Type a user who may read. Only reading is needed.</source>
        <translation>Taip pengguna yang boleh membaca. Membaca sahaja sudah cukup.</translation>
    </message>
    <message>
        <source>It is only read, never written. What is new since the last time comes in.</source>
        <translation>Ia hanya dibaca, tidak pernah ditulis. Yang baharu sejak kali terakhir masuk.</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>said</source>
        <translation>sudah diucapkan</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>Make small</source>
        <translation>Kecilkan</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Ke sebelah sana</translation>
    </message>
    <message>
        <source>Take the next scan (F12)</source>
        <translation>Ambil imbasan seterusnya (F12)</translation>
    </message>
    <message>
        <source>Take the next scan (F12; %1 from any program)</source>
        <translation>Ambil imbasan seterusnya (F12; %1 dari mana-mana program)</translation>
    </message>
    <message>
        <source>Take the next scan (F12, once this window has been touched: here no program may listen for a key of its own)</source>
        <translation>Ambil imbasan seterusnya (F12, selepas tetingkap ini disentuh: di sini tiada program boleh mendengar kekuncinya sendiri)</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Where was it bought?</source>
        <translation>Di mana ia dibeli?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>Nama cawangan</translation>
    </message>
    <message>
        <source>Order number, from their phone (optional)</source>
        <translation>Nombor pesanan, dari telefon mereka (pilihan)</translation>
    </message>
    <message>
        <source>as their phone shows it</source>
        <translation>seperti di telefon mereka</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Dalam talian</translation>
    </message>
    <message>
        <source>Another branch</source>
        <translation>Cawangan lain</translation>
    </message>
    <message>
        <source>Same again, repair or credit work here. Money goes back where it was paid.</source>
        <translation>Ganti yang sama, baiki atau kredit boleh di sini. Wang dipulangkan di tempat ia dibayar.</translation>
    </message>
    <message>
        <source>Type the name of the branch.</source>
        <translation>Taip nama cawangan itu.</translation>
    </message>
    <message>
        <source>Touch where it was bought.</source>
        <translation>Sentuh di mana ia dibeli.</translation>
    </message>
</context>
<context>
    <name>EnlargedPage</name>
    <message>
        <source>The note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>So it will print.</source>
        <translation>Begini ia akan dicetak.</translation>
    </message>
    <message>
        <source>The note, as it will print</source>
        <translation>Nota, seperti yang akan dicetak</translation>
    </message>
</context>
<context>
    <name>EverythingPage</name>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Beri</translation>
    </message>
    <message>
        <source>Touch what you would like to give.</source>
        <translation>Sentuh apa yang anda ingin beri.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Ask a colleague.</source>
        <translation>Minta rakan sekerja.</translation>
    </message>
    <message>
        <source>Give: %1</source>
        <translation>Beri: %1</translation>
    </message>
    <message>
        <source>Touch one of the rows first.</source>
        <translation>Sentuh satu baris dahulu.</translation>
    </message>
</context>
<context>
    <name>ExtraColumn</name>
    <message>
        <source>ask a colleague</source>
        <translation>minta rakan sekerja</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bukan hari ini</translation>
    </message>
</context>
<context>
    <name>ExtraPage</name>
    <message>
        <source>Extra</source>
        <translation>Tambahan</translation>
    </message>
    <message>
        <source>A little something they don&apos;t expect.</source>
        <translation>Sesuatu kecil yang mereka tidak jangka.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>A personal thank-you, no gift</source>
        <translation>Terima kasih, tanpa hadiah</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bukan hari ini</translation>
    </message>
    <message>
        <source>Say, when you hand it over</source>
        <translation>Ucapkan ketika menyerahkannya</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>Nothing is suggested now. Choose one of the three ways.</source>
        <translation>Tiada cadangan sekarang. Pilih salah satu daripada tiga cara.</translation>
    </message>
    <message>
        <source>Give: %1</source>
        <translation>Beri: %1</translation>
    </message>
    <message>
        <source>It is set aside as soon as you choose it.</source>
        <translation>Ia diketepikan sebaik sahaja anda memilihnya.</translation>
    </message>
    <message>
        <source>ask a colleague</source>
        <translation>minta rakan sekerja</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>cost %1 · worth %2</source>
        <translation>kos %1 · nilai %2</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>tiada bajet</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>baki %1</translation>
    </message>
    <message>
        <source>earlier cases: %1</source>
        <translation>kes terdahulu: %1</translation>
    </message>
</context>
<context>
    <name>FileColumns</name>
    <message>
        <source>Sales</source>
        <translation>Jualan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>tarikh dan masa</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarikh</translation>
    </message>
    <message>
        <source>time</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zon masa</translation>
    </message>
    <message>
        <source>number of the bill</source>
        <translation>nombor bil</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombor</translation>
    </message>
    <message>
        <source>item code</source>
        <translation>kod barang</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>kod bar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>size, colour</source>
        <translation>saiz, warna</translation>
    </message>
    <message>
        <source>kind of article</source>
        <translation>jenis barang</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>jenama</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>berapa</translation>
    </message>
    <message>
        <source>paid, tax included</source>
        <translation>dibayar, termasuk cukai</translation>
    </message>
    <message>
        <source>after discounts</source>
        <translation>selepas diskaun</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>harga seunit</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>diskaun</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>cukai</translation>
    </message>
    <message>
        <source>sold or given back</source>
        <translation>dijual atau dipulangkan</translation>
    </message>
    <message>
        <source>state of the bill</source>
        <translation>keadaan bil</translation>
    </message>
    <message>
        <source>goods or charge</source>
        <translation>barang atau caj</translation>
    </message>
    <message>
        <source>how it was paid</source>
        <translation>cara bayaran</translation>
    </message>
    <message>
        <source>last 4 of the card</source>
        <translation>4 terakhir kad</translation>
    </message>
    <message>
        <source>who served</source>
        <translation>siapa melayan</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>cawangan</translation>
    </message>
    <message>
        <source>customer&apos;s number</source>
        <translation>nombor pelanggan</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>nama pelanggan</translation>
    </message>
    <message>
        <source>customer&apos;s e-mail</source>
        <translation>e-mel pelanggan</translation>
    </message>
    <message>
        <source>customer&apos;s phone</source>
        <translation>telefon pelanggan</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>dalam stok</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nama pertama</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nama keluarga</translation>
    </message>
    <message>
        <source>company</source>
        <translation>syarikat</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mel</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>telefon bimbit</translation>
    </message>
    <message>
        <source>town</source>
        <translation>bandar</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>poskod</translation>
    </message>
    <message>
        <source>customer since</source>
        <translation>pelanggan sejak</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>hari, bulan, tahun</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>bulan, hari, tahun</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>tahun, bulan, hari</translation>
    </message>
    <message>
        <source>cents after %1</source>
        <translation>sen selepas %1</translation>
    </message>
    <message>
        <source>tax is in the prices</source>
        <translation>cukai dalam harga</translation>
    </message>
    <message>
        <source>tax comes on top</source>
        <translation>cukai ditambah</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>%1 between</source>
        <translation>%1 di antara</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Nothing could be read of it so far.</source>
        <translation>Belum ada yang dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Yang ini</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang sesuai</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Siapakah ini?</translation>
    </message>
    <message>
        <source>Scan the next thing, or type what it is.</source>
        <translation>Imbas barang seterusnya, atau taip apa ia.</translation>
    </message>
    <message>
        <source>What else did they bring? Scan it, or type what it is.</source>
        <translation>Apa lagi yang mereka bawa? Imbas, atau taip apa ia.</translation>
    </message>
    <message>
        <source>Which of them is it?</source>
        <translation>Yang mana satu?</translation>
    </message>
    <message>
        <source>Nobody has this number. “No name, fine” is fine too.</source>
        <translation>Tiada sesiapa dengan nombor ini. “Tanpa nama, tak apa” juga boleh.</translation>
    </message>
    <message>
        <source>What did they bring? Scan it, or type what it is.</source>
        <translation>Apa yang mereka bawa? Imbas, atau taip apa ia.</translation>
    </message>
    <message>
        <source>We sell that here</source>
        <translation>Kami menjualnya di sini</translation>
    </message>
    <message>
        <source>“We sell that here” always works.</source>
        <translation>“Kami menjualnya di sini” sentiasa boleh.</translation>
    </message>
    <message>
        <source>Bought today: counted at our price. Next: how to put it right.</source>
        <translation>Dibeli hari ini: dikira pada harga kita. Seterusnya: cara membetulkannya.</translation>
    </message>
    <message>
        <source>All of this came back already. Choose another sale.</source>
        <translation>Semua ini sudah dipulangkan. Pilih jualan lain.</translation>
    </message>
    <message>
        <source>What did they bring?</source>
        <translation>Apa yang mereka bawa?</translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message>
        <source>%1. Next: how to put it right.</source>
        <translation>%1. Seterusnya: cara membetulkannya.</translation>
    </message>
    <message>
        <source>%1, a present: exchange or credit. No amounts are shown.</source>
        <translation>%1, satu hadiah: tukar atau kredit. Harga tidak ditunjukkan.</translation>
    </message>
    <message>
        <source>Tap the one they mean, or one of the three ways below.</source>
        <translation>Sentuh yang mereka maksudkan, atau salah satu cara di bawah.</translation>
    </message>
    <message>
        <source>No sale of it is known. “We sell that here” works without one.</source>
        <translation>Tiada jualan diketahui untuknya. “Kami menjualnya di sini” boleh tanpanya.</translation>
    </message>
    <message>
        <source>Nothing fits. Take a word away above, or pick the item below.</source>
        <translation>Tiada yang sepadan. Buang satu perkataan di atas, atau pilih barang di bawah.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>served by %1</source>
        <translation>dilayan oleh %1</translation>
    </message>
    <message>
        <source>Bought today · %1</source>
        <translation>Dibeli hari ini · %1</translation>
    </message>
    <message>
        <source>not in yet: it is matched when today&apos;s sales come</source>
        <translation>belum masuk: dipadankan nanti</translation>
    </message>
    <message>
        <source>What they bought here</source>
        <translation>Apa yang mereka beli di sini</translation>
    </message>
    <message>
        <source>shown on this screen; it is written down who looked</source>
        <translation>ditunjukkan di skrin ini; siapa yang melihat dicatat</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nama: %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>bunyinya seperti %1</translation>
    </message>
    <message>
        <source>nearly: %1</source>
        <translation>hampir: %1</translation>
    </message>
    <message>
        <source>this phone</source>
        <translation>telefon ini</translation>
    </message>
    <message>
        <source>this e-mail</source>
        <translation>e-mel ini</translation>
    </message>
    <message>
        <source>this customer number</source>
        <translation>nombor pelanggan ini</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>last bought: %1</source>
        <translation>terakhir dibeli: %1</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 ada</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sangat mungkin</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>mungkin</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>boleh jadi</translation>
    </message>
    <message>
        <source>came back already</source>
        <translation>sudah dipulangkan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>semalam</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 hari lalu</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>kira-kira %1</translation>
    </message>
    <message>
        <source>on that bill</source>
        <translation>pada bil itu</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>barang sama</translation>
    </message>
    <message>
        <source>same model</source>
        <translation>model sama</translation>
    </message>
    <message>
        <source>sold in a set</source>
        <translation>dijual dalam set</translation>
    </message>
    <message>
        <source>fits the words</source>
        <translation>padan dengan kata</translation>
    </message>
    <message>
        <source>bought by them</source>
        <translation>dibeli oleh mereka</translation>
    </message>
    <message>
        <source>same card</source>
        <translation>kad sama</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up the shop</source>
        <translation>Sediakan kedai</translation>
    </message>
    <message>
        <source>When you have it: the shop is made now, all of it at once.</source>
        <translation>Apabila sudah ada: kedai dibuat sekarang, semuanya sekali gus.</translation>
    </message>
    <message>
        <source>Making the demo shop: some seconds …</source>
        <translation>Membuat kedai demo: beberapa saat …</translation>
    </message>
    <message>
        <source>Setting up the shop …</source>
        <translation>Menyediakan kedai …</translation>
    </message>
</context>
<context>
    <name>FixCart</name>
    <message>
        <source>One more thing they brought</source>
        <translation>Satu lagi barang yang dibawa</translation>
    </message>
    <message>
        <source>Something else to take</source>
        <translation>Barang lain untuk diambil</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Dipulangkan</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Belum dipilih</translation>
    </message>
</context>
<context>
    <name>FixLines</name>
    <message>
        <source>ask a colleague</source>
        <translation>minta rakan sekerja</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>tanya dahulu</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 ada</translation>
    </message>
    <message>
        <source>not for a present</source>
        <translation>bukan hadiah</translation>
    </message>
    <message>
        <source>where it was bought</source>
        <translation>di tempat ia dibeli</translation>
    </message>
    <message>
        <source>not from us</source>
        <translation>bukan dari kita</translation>
    </message>
    <message>
        <source>not for this one</source>
        <translation>bukan untuk yang ini</translation>
    </message>
    <message>
        <source>needs the sale</source>
        <translation>perlu jualan</translation>
    </message>
    <message>
        <source>Touch what happened first.</source>
        <translation>Sentuh apa yang berlaku dahulu.</translation>
    </message>
    <message>
        <source>Choose what they take instead: scan it, or pick it from the list.</source>
        <translation>Pilih gantinya: imbas, atau pilih daripada senarai.</translation>
    </message>
    <message>
        <source>For a present no money is given back. Exchange it, or give credit.</source>
        <translation>Untuk hadiah, wang tidak dipulangkan. Tukar, atau beri kredit.</translation>
    </message>
    <message>
        <source>Money goes back where it was bought. Same again, repair or credit work here.</source>
        <translation>Wang dipulangkan di tempat ia dibeli. Ganti yang sama, baiki atau kredit boleh di sini.</translation>
    </message>
    <message>
        <source>It is not from us. A manager may exchange or repair it.</source>
        <translation>Ia bukan dari kita. Pengurus boleh menukar atau membaikinya.</translation>
    </message>
    <message>
        <source>This way needs the sale. Choose another way, or go back and find it.</source>
        <translation>Cara ini perlu jualannya. Pilih cara lain, atau kembali dan cari.</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Kredit %1</translation>
    </message>
    <message>
        <source>The till says what they add</source>
        <translation>Mesin tunai menunjukkan tambahannya</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Even: nothing to pay</source>
        <translation>Seimbang: tiada bayaran</translation>
    </message>
    <message>
        <source>A present: no amounts are shown.</source>
        <translation>Satu hadiah: harga tidak ditunjukkan.</translation>
    </message>
    <message>
        <source>No sale found: counted at our price, tax included.</source>
        <translation>Jualan tidak ditemui: dikira pada harga kita, termasuk cukai.</translation>
    </message>
    <message>
        <source>Bought today: counted at our price, tax included.</source>
        <translation>Dibeli hari ini: dikira pada harga kita, termasuk cukai.</translation>
    </message>
    <message>
        <source>As paid on %1, tax included.</source>
        <translation>Seperti dibayar pada %1, termasuk cukai.</translation>
    </message>
    <message>
        <source>Cash is rounded at the till.</source>
        <translation>Tunai dibundarkan di mesin tunai.</translation>
    </message>
    <message>
        <source>Bought online.</source>
        <translation>Dibeli dalam talian.</translation>
    </message>
    <message>
        <source>Bought at %1.</source>
        <translation>Dibeli di %1.</translation>
    </message>
</context>
<context>
    <name>FixPage</name>
    <message>
        <source>Fix</source>
        <translation>Baiki</translation>
    </message>
    <message>
        <source>For the till</source>
        <translation>Untuk mesin tunai</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Apa yang berlaku?</translation>
    </message>
    <message>
        <source>We have looked after them before.</source>
        <translation>Kami pernah menguruskan mereka sebelum ini.</translation>
    </message>
    <message>
        <source>What do they take instead?</source>
        <translation>Apa yang mereka ambil sebagai ganti?</translation>
    </message>
    <message>
        <source>We do not know this code. Choose the article from the list.</source>
        <translation>Kod ini tidak dikenali. Pilih barang daripada senarai.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Sudah dibetulkan</translation>
    </message>
    <message>
        <source>%1. Next: say sorry, once for all.</source>
        <translation>%1. Seterusnya: minta maaf, sekali untuk semua.</translation>
    </message>
    <message>
        <source>It goes to be repaired. Next: say sorry.</source>
        <translation>Ia dihantar untuk dibaiki. Seterusnya: minta maaf.</translation>
    </message>
    <message>
        <source>%1. The old one goes to: %2.</source>
        <translation>%1. Yang lama ke: %2.</translation>
    </message>
</context>
<context>
    <name>FixResult</name>
    <message>
        <source>For the till</source>
        <translation>Untuk mesin tunai</translation>
    </message>
</context>
<context>
    <name>FixSide</name>
    <message>
        <source>Item code</source>
        <translation>Kod barang</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Cetak slip</translation>
    </message>
    <message>
        <source>Someone was hurt or ill</source>
        <translation>Ada yang cedera atau sakit</translation>
    </message>
    <message>
        <source>In their words (can wait)</source>
        <translation>Kata-kata mereka (boleh kemudian)</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Kata-kata mereka</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Apa yang pelanggan katakan</translation>
    </message>
    <message>
        <source>For the till</source>
        <translation>Untuk mesin tunai</translation>
    </message>
    <message>
        <source>Where does the old one go?</source>
        <translation>Yang lama ke mana?</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Jualan %1</translation>
    </message>
    <message>
        <source>The till has today&apos;s sale: find it there.</source>
        <translation>Mesin tunai ada jualan hari ini: cari di sana.</translation>
    </message>
    <message>
        <source>No sale: use the till&apos;s return without one.</source>
        <translation>Tiada jualan: guna pulangan tanpa jualan di mesin tunai.</translation>
    </message>
    <message>
        <source>Scan this where the till asks for the article.</source>
        <translation>Imbas ini apabila mesin tunai meminta barang.</translation>
    </message>
    <message>
        <source>Scan this with the till&apos;s scanner: it opens the sale.</source>
        <translation>Imbas ini dengan pengimbas mesin tunai: ia membuka jualan itu.</translation>
    </message>
</context>
<context>
    <name>ForTheTill</name>
    <message>
        <source>Nothing to key in now: the article comes back to the customer.</source>
        <translation>Tiada apa perlu dimasukkan sekarang: barang dikembalikan kepada pelanggan.</translation>
    </message>
    <message>
        <source>Return %1.</source>
        <translation>Pulangan %1.</translation>
    </message>
    <message>
        <source>Return %1, sell %1 of the same.</source>
        <translation>Pulangan %1, jual %1 yang sama.</translation>
    </message>
    <message>
        <source>Return %1, sell %1: %2.</source>
        <translation>Pulangan %1, jual %1: %2.</translation>
    </message>
    <message>
        <source>Return %1 as store credit of %2.</source>
        <translation>Pulangan %1 sebagai kredit kedai %2.</translation>
    </message>
    <message>
        <source>Return %1 as store credit.</source>
        <translation>Pulangan %1 sebagai kredit kedai.</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>seperti ia dibayar</translation>
    </message>
    <message>
        <source>Return %1, money back: %2.</source>
        <translation>Pulangan %1, pulangkan wang: %2.</translation>
    </message>
    <message>
        <source>It is part of a set: key it at %1.</source>
        <translation>Ini sebahagian daripada set: masukkan pada %1.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Jualan</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>CONTOH</translation>
    </message>
    <message>
        <source>The slip is printed: %1.</source>
        <translation>Slip telah dicetak: %1.</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Terlupa PIN?</translation>
    </message>
    <message>
        <source>The code on paper sets a manager&apos;s PIN anew, once.</source>
        <translation>Kod pada kertas menetapkan semula PIN pengurus, sekali sahaja.</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Tetapkan PIN baharu</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Kod pemulihan</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siapakah anda?</translation>
    </message>
    <message>
        <source>Twenty digits, printed or written down when the shop was set up.</source>
        <translation>Dua puluh digit, dicetak atau ditulis semasa kedai disediakan.</translation>
    </message>
    <message>
        <source>The new PIN, of 6 digits</source>
        <translation>PIN baharu, 6 digit</translation>
    </message>
    <message>
        <source>Are you no manager? Then a manager gives you a new PIN.</source>
        <translation>Anda bukan pengurus? Pengurus akan memberi PIN baharu.</translation>
    </message>
    <message>
        <source>Touch your name.</source>
        <translation>Sentuh nama anda.</translation>
    </message>
    <message>
        <source>Type the code as it stands on the paper.</source>
        <translation>Taip kod seperti pada kertas.</translation>
    </message>
    <message>
        <source>That is not the code. Compare it with the paper, digit by digit.</source>
        <translation>Bukan kod itu. Bandingkan dengan kertas, digit demi digit.</translation>
    </message>
    <message>
        <source>That was not the code several times. Wait some minutes, then type it.</source>
        <translation>Kod salah beberapa kali. Tunggu beberapa minit, kemudian taip.</translation>
    </message>
</context>
<context>
    <name>GestureCard</name>
    <message>
        <source>Give</source>
        <translation>Beri</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Beri %1</translation>
    </message>
</context>
<context>
    <name>GestureWords</name>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>next visit</source>
        <translation>kunjungan depan</translation>
    </message>
    <message>
        <source>For the season.</source>
        <translation>Untuk musim ini.</translation>
    </message>
    <message>
        <source>Suits what happened.</source>
        <translation>Sesuai dengan kejadian.</translation>
    </message>
    <message>
        <source>Suits what they brought.</source>
        <translation>Sesuai dengan barang.</translation>
    </message>
    <message>
        <source>New for them.</source>
        <translation>Baharu untuk mereka.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Tinggal %1.</translation>
    </message>
    <message>
        <source>Some would rather not be given a clock.</source>
        <translation>Ada yang tidak suka diberi jam.</translation>
    </message>
    <message>
        <source>Some would rather not be given four of a thing.</source>
        <translation>Ada yang tidak suka diberi empat daripada satu barang.</translation>
    </message>
    <message>
        <source>No gift now: %1 looks after this personally.</source>
        <translation>Tiada hadiah sekarang: %1 menguruskannya sendiri.</translation>
    </message>
    <message>
        <source>%1 would like to look after this personally.</source>
        <translation>%1 ingin menguruskannya sendiri.</translation>
    </message>
    <message>
        <source>%1 would like to come over in person. That says more than a gift.</source>
        <translation>%1 ingin datang sendiri. Itu lebih bermakna daripada hadiah.</translation>
    </message>
    <message>
        <source>Today&apos;s gifts are given. A personal thank-you always fits.</source>
        <translation>Hadiah hari ini sudah diberi. Ucapan terima kasih peribadi sentiasa sesuai.</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Pengurus</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>May we call?</source>
        <translation>Boleh kami telefon?</translation>
    </message>
    <message>
        <source>Nothing is given today. Thank them once more for coming back.</source>
        <translation>Tiada apa diberi hari ini. Ucapkan terima kasih sekali lagi kerana datang semula.</translation>
    </message>
    <message>
        <source>Print and give</source>
        <translation>Cetak dan beri</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Sudah diberi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Sign with a finger, a pen or the mouse; or leave a line for ink.</source>
        <translation>Tandatangan dengan jari, pen atau tetikus; atau tinggalkan garisan untuk dakwat.</translation>
    </message>
    <message>
        <source>Write the name in other letters, or leave it out.</source>
        <translation>Tulis nama dengan huruf lain, atau kosongkan.</translation>
    </message>
    <message>
        <source>Give the card instead</source>
        <translation>Beri kad itu sebagai ganti</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Imbas kad</translation>
    </message>
    <message>
        <source>It is in their hands.</source>
        <translation>Ia sudah di tangan mereka.</translation>
    </message>
    <message>
        <source>Scan the card now, or type its code into the search above.</source>
        <translation>Imbas kad sekarang, atau taip kodnya dalam carian di atas.</translation>
    </message>
    <message>
        <source>Write the eight signs on a card, sign it, and hand it over.</source>
        <translation>Tulis lapan tanda itu pada kad, tandatangani, dan serahkan.</translation>
    </message>
    <message>
        <source>The gift is safe and counted once, whichever you choose.</source>
        <translation>Hadiah itu selamat dan dikira sekali, mana-mana yang anda pilih.</translation>
    </message>
    <message>
        <source>It is signed: hand it over.</source>
        <translation>Sudah ditandatangani: serahkan.</translation>
    </message>
    <message>
        <source>Sign it with a pen before you hand it over.</source>
        <translation>Tandatangan dengan pen sebelum menyerahkannya.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
</context>
<context>
    <name>HandOverPaper</name>
    <message>
        <source>The note, as it will print. Touch to enlarge</source>
        <translation>Nota, seperti yang akan dicetak. Sentuh untuk besarkan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>The printer did not answer. Paper or cable?</source>
        <translation>Pencetak tidak menjawab. Kertas atau kabel?</translation>
    </message>
    <message>
        <source>The program stopped while it was printing. Did the note come out?</source>
        <translation>Program terhenti semasa mencetak. Adakah nota itu keluar?</translation>
    </message>
</context>
<context>
    <name>HandOverWays</name>
    <message>
        <source>Save it as a PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print here: %1</source>
        <translation>Cetak di sini: %1</translation>
    </message>
    <message>
        <source>Use a ready card: scan it now</source>
        <translation>Guna kad sedia: imbas sekarang</translation>
    </message>
    <message>
        <source>The ready card is theirs</source>
        <translation>Kad sedia itu milik mereka</translation>
    </message>
    <message>
        <source>Write it by hand: %1</source>
        <translation>Tulis dengan tangan: %1</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Sudah dicetak</translation>
    </message>
    <message>
        <source>Sign on the screen first</source>
        <translation>Tandatangan di skrin dahulu</translation>
    </message>
    <message>
        <source>Signed on the screen</source>
        <translation>Ditandatangani di skrin</translation>
    </message>
    <message>
        <source>Once more: the copy says that it is one</source>
        <translation>Sekali lagi: salinan menyatakan ia salinan</translation>
    </message>
</context>
<context>
    <name>HappenedColumn</name>
    <message>
        <source>Other…</source>
        <translation>Lain-lain…</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Scan, or type a name, phone, item, code</source>
        <translation>Imbas, atau taip nama, telefon, barang, kod</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Imbas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Dok</translation>
    </message>
    <message>
        <source>%1 serves. Change person</source>
        <translation>%1 melayan. Tukar orang</translation>
    </message>
    <message>
        <source>Who serves?</source>
        <translation>Siapa melayan?</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Imbas atau taip</translation>
    </message>
</context>
<context>
    <name>HeadState</name>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 tidak menjawab</translation>
    </message>
    <message>
        <source>Printer: paper or cable?</source>
        <translation>Pencetak: kertas atau kabel?</translation>
    </message>
    <message>
        <source>No sales read in yet</source>
        <translation>Belum ada jualan dibaca</translation>
    </message>
    <message>
        <source>Sales up to %1 · ask %2</source>
        <translation>Jualan hingga %1 · tanya %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>semalam</translation>
    </message>
    <message>
        <source>Sales up to %1</source>
        <translation>Jualan hingga %1</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>pencetak sedia</translation>
    </message>
    <message>
        <source>notes as PDF</source>
        <translation>nota sebagai PDF</translation>
    </message>
</context>
<context>
    <name>HurtPage</name>
    <message>
        <source>Someone was hurt or ill</source>
        <translation>Ada yang cedera atau sakit</translation>
    </message>
    <message>
        <source>The manager is here</source>
        <translation>Pengurus ada di sini</translation>
    </message>
    <message>
        <source>Nobody hurt</source>
        <translation>Tiada yang cedera</translation>
    </message>
    <message>
        <source>It is kept for the manager, who looks after it in person.</source>
        <translation>Ia disimpan untuk pengurus, yang menguruskannya sendiri.</translation>
    </message>
    <message>
        <source>Call the manager now.</source>
        <translation>Panggil pengurus sekarang.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Kata-kata mereka</translation>
    </message>
    <message>
        <source>What they say, as they say it: when, where, how they feel</source>
        <translation>Apa kata mereka, seperti disebut: bila, di mana, apa rasanya</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Katakan</translation>
    </message>
    <message>
        <source>In their words (can wait)</source>
        <translation>Kata-kata mereka (boleh kemudian)</translation>
    </message>
    <message>
        <source>Leave to the manager</source>
        <translation>Serah kepada pengurus</translation>
    </message>
    <message>
        <source>Help first</source>
        <translation>Bantu dahulu</translation>
    </message>
    <message>
        <source>A seat, water, air. Stay with them.</source>
        <translation>Tempat duduk, air, udara. Temani mereka.</translation>
    </message>
    <message>
        <source>In doubt, call an ambulance.</source>
        <translation>Jika ragu, panggil ambulans.</translation>
    </message>
    <message>
        <source>How it came about, and whose doing it was.</source>
        <translation>Bagaimana ia berlaku, dan salah siapa.</translation>
    </message>
    <message>
        <source>What it may be, and who pays for what.</source>
        <translation>Apa puncanya, dan siapa yang bayar.</translation>
    </message>
    <message>
        <source>Nothing is given now: it could be taken for a price.</source>
        <translation>Tiada apa diberi sekarang: ia boleh disangka bayaran.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>Call %1 now.</source>
        <translation>Panggil %1 sekarang.</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>Do this instead: %1</source>
        <translation>Buat ini sebagai ganti: %1</translation>
    </message>
    <message>
        <source>We&apos;d like to help: let me ask.</source>
        <translation>Kami ingin membantu: biar saya tanya.</translation>
    </message>
    <message>
        <source>Give this instead: %1</source>
        <translation>Beri ini sebagai ganti: %1</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1 untuk %2.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a shop that is there</source>
        <translation>Sertai kedai yang sudah ada</translation>
    </message>
    <message>
        <source>Type where its data are, and look.</source>
        <translation>Taip di mana datanya, dan cari.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Sertai</translation>
    </message>
    <message>
        <source>Where is the shop?</source>
        <translation>Di mana kedai itu?</translation>
    </message>
    <message>
        <source>it begins with postgresql://</source>
        <translation>bermula dengan postgresql://</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>The address of its database, or a folder on this PC.</source>
        <translation>Alamat pangkalan datanya, atau folder pada PC ini.</translation>
    </message>
    <message>
        <source>PIN of the manager</source>
        <translation>PIN pengurus</translation>
    </message>
    <message>
        <source>What is this PC called?</source>
        <translation>Apakah nama PC ini?</translation>
    </message>
    <message>
        <source>Counter 2</source>
        <translation>Kaunter 2</translation>
    </message>
    <message>
        <source>Which manager lets this PC in?</source>
        <translation>Pengurus mana yang membenarkan PC ini?</translation>
    </message>
    <message>
        <source>Can customers see this screen?</source>
        <translation>Bolehkah pelanggan melihat skrin ini?</translation>
    </message>
    <message>
        <source>Type where the shop&apos;s data are.</source>
        <translation>Taip di mana data kedai.</translation>
    </message>
    <message>
        <source>Touch “Look” first.</source>
        <translation>Sentuh “Cari” dahulu.</translation>
    </message>
    <message>
        <source>Touch the manager who stands here.</source>
        <translation>Sentuh pengurus yang ada di sini.</translation>
    </message>
    <message>
        <source>The manager types the PIN.</source>
        <translation>Pengurus menaip PIN.</translation>
    </message>
    <message>
        <source>Type what people call this PC, such as Counter 2.</source>
        <translation>Taip nama PC ini, seperti Kaunter 2.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mencari …</translation>
    </message>
    <message>
        <source>There is no shop there yet. Go back, and set it up.</source>
        <translation>Belum ada kedai di situ. Kembali, dan sediakan.</translation>
    </message>
    <message>
        <source>“%1” is there, and this PC is one of its tills already.</source>
        <translation>“%1” ada di situ, dan PC ini sudah menjadi kaunternya.</translation>
    </message>
    <message>
        <source>“%1” is there.</source>
        <translation>“%1” ada di situ.</translation>
    </message>
    <message>
        <source>That was not the PIN. Type it once more.</source>
        <translation>Bukan PIN itu. Taip sekali lagi.</translation>
    </message>
</context>
<context>
    <name>KeyboardUsed</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Papan kekunci di skrin</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Padam digit terakhir</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Said.</source>
        <translation>Diucapkan.</translation>
    </message>
    <message>
        <source>Kept. The manager looks after it.</source>
        <translation>Disimpan. Pengurus akan menguruskannya.</translation>
    </message>
    <message>
        <source>Done. Have a good day.</source>
        <translation>Selesai. Semoga hari anda baik.</translation>
    </message>
    <message>
        <source>Fixed.</source>
        <translation>Sudah dibetulkan.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Dikeluarkan.</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Diketepikan.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Sudah diberi.</translation>
    </message>
    <message>
        <source>Call on %1.</source>
        <translation>Telefon pada %1.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The fix is agreed. Go back to Fix first.</source>
        <translation>Pembetulan sudah dipersetujui. Kembali ke Baiki dahulu.</translation>
    </message>
    <message>
        <source>First choose the extra, then hand it over.</source>
        <translation>Pilih tambahan dahulu, kemudian serahkan.</translation>
    </message>
    <message>
        <source>Parked: it waits on the first page.</source>
        <translation>Ditangguh ke halaman pertama.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Huruf besar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Jarak</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Padam huruf terakhir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Done typing</source>
        <translation>Selesai menaip</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Digit dan tanda</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
</context>
<context>
    <name>LineQuestions</name>
    <message>
        <source>Worn or used</source>
        <translation>Dipakai atau digunakan</translation>
    </message>
    <message>
        <source>Unworn</source>
        <translation>Belum dipakai</translation>
    </message>
    <message>
        <source>The whole: %1</source>
        <translation>Semuanya: %1</translation>
    </message>
</context>
<context>
    <name>ManagerPage</name>
    <message>
        <source>PIN of %1 digits</source>
        <translation>PIN %1 digit</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>PIN yang sama sekali lagi</translation>
    </message>
    <message>
        <source>Choose a PIN of %1 digits.</source>
        <translation>Pilih PIN %1 digit.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Taip PIN yang sama sekali lagi.</translation>
    </message>
    <message>
        <source>Who runs the shop?</source>
        <translation>Siapa mengurus kedai?</translation>
    </message>
    <message>
        <source>You sign in with a touch on your name, and this PIN.</source>
        <translation>Anda masuk dengan menyentuh nama, dan PIN ini.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama anda</translation>
    </message>
    <message>
        <source>such as Mei Ling</source>
        <translation>seperti Mei Ling</translation>
    </message>
    <message>
        <source>Not a birthday and no row of keys: it opens what only managers may.</source>
        <translation>Bukan hari lahir atau deretan kekunci: ia membuka apa yang hanya pengurus boleh.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Taip nama anda.</translation>
    </message>
</context>
<context>
    <name>MoneyBackPage</name>
    <message>
        <source>Money back</source>
        <translation>Wang dikembalikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Not in the till</source>
        <translation>Tiada di mesin tunai</translation>
    </message>
    <message>
        <source>Only in the till</source>
        <translation>Hanya di mesin tunai</translation>
    </message>
    <message>
        <source>Bought that day, never sold</source>
        <translation>Dibeli hari itu, tak dijual</translation>
    </message>
    <message>
        <source>More than was sold</source>
        <translation>Lebih daripada yang dijual</translation>
    </message>
    <message>
        <source>No money was given back today.</source>
        <translation>Tiada wang dikembalikan hari ini.</translation>
    </message>
    <message>
        <source>All money back of the last weeks is in the till too.</source>
        <translation>Semua wang yang dikembalikan sejak beberapa minggu ada di mesin tunai juga.</translation>
    </message>
    <message>
        <source>Every return of the last weeks was looked after here.</source>
        <translation>Setiap pemulangan sejak beberapa minggu dilayan di sini.</translation>
    </message>
    <message>
        <source>All that came back on the day it was bought has its sale.</source>
        <translation>Semua yang dipulangkan pada hari dibeli ada jualannya.</translation>
    </message>
    <message>
        <source>No more came back of any sale than it sold.</source>
        <translation>Tiada jualan yang dipulangkan lebih daripada yang dijual.</translation>
    </message>
    <message>
        <source>Altogether %1. Lay it beside the till&apos;s report of today.</source>
        <translation>Jumlahnya %1. Bandingkan dengan laporan mesin tunai hari ini.</translation>
    </message>
    <message>
        <source>Given back here, and the till does not know of it: ask why.</source>
        <translation>Dikembalikan di sini, tetapi mesin tunai tidak tahu: tanya sebabnya.</translation>
    </message>
    <message>
        <source>Paid back at the till alone: nobody said sorry to these guests.</source>
        <translation>Dibayar balik di mesin tunai sahaja: tiada siapa meminta maaf kepada tetamu ini.</translation>
    </message>
    <message>
        <source>Said to be bought that day, and no sale fits: ask who served.</source>
        <translation>Dikatakan dibeli hari itu, tiada jualan sepadan: tanya siapa melayan.</translation>
    </message>
    <message>
        <source>The till paid back more pieces than that sale had: ask why.</source>
        <translation>Mesin tunai memulangkan wang bagi lebih banyak barang daripada jualan itu: tanya sebabnya.</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Jualan %1</translation>
    </message>
    <message>
        <source>bought on %1</source>
        <translation>dibeli pada %1</translation>
    </message>
    <message>
        <source>given back at the till too</source>
        <translation>dipulangkan di mesin juga</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>For (only if they like)</source>
        <translation>Untuk (jika mereka mahu)</translation>
    </message>
    <message>
        <source>This PC has no letters for %1. Write the name in other letters.</source>
        <translation>PC ini tiada huruf untuk %1. Tulis nama dengan huruf lain.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Office</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Touch what you would like to look after.</source>
        <translation>Sentuh apa yang anda ingin uruskan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Greeting, apology, handing over</source>
        <translation>Salam, maaf, penyerahan</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Apa yang kita ucapkan</translation>
    </message>
    <message>
        <source>Feast days</source>
        <translation>Hari perayaan</translation>
    </message>
    <message>
        <source>Confirmed by you each year</source>
        <translation>Disahkan oleh anda setiap tahun</translation>
    </message>
    <message>
        <source>Once a week, in two minutes</source>
        <translation>Sekali seminggu, dua minit</translation>
    </message>
    <message>
        <source>Count the gifts</source>
        <translation>Kira hadiah</translation>
    </message>
    <message>
        <source>Beside the till&apos;s report</source>
        <translation>Di sebelah laporan mesin tunai</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Wang dikembalikan</translation>
    </message>
    <message>
        <source>Sent by the counter</source>
        <translation>Dihantar oleh kaunter</translation>
    </message>
    <message>
        <source>Cards to look into</source>
        <translation>Kad untuk disemak</translation>
    </message>
    <message>
        <source>Two that may be one</source>
        <translation>Dua yang mungkin seorang</translation>
    </message>
    <message>
        <source>One customer, known twice</source>
        <translation>Seorang pelanggan, dua rekod</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Mesin juruwang</translation>
    </message>
    <message>
        <source>Sales and customers are read in</source>
        <translation>Jualan dan pelanggan dibaca masuk</translation>
    </message>
</context>
<context>
    <name>OnePerson</name>
    <message>
        <source>Met at the counter</source>
        <translation>Dikenali di kaunter</translation>
    </message>
    <message>
        <source>e-mail at %1</source>
        <translation>e-mel di %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>last bought: %1, %2</source>
        <translation>terakhir dibeli: %1, %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mel</translation>
    </message>
    <message>
        <source>town</source>
        <translation>bandar</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>poskod</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Sama: %1</translation>
    </message>
    <message>
        <source>Not the same: %1</source>
        <translation>Tidak sama: %1</translation>
    </message>
</context>
<context>
    <name>OnePersonPage</name>
    <message>
        <source>Two that may be one</source>
        <translation>Dua yang mungkin seorang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>May be one</source>
        <translation>Mungkin seorang</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Digabung</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Bukan orang sama</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>Comparing customers …</source>
        <translation>Membandingkan pelanggan …</translation>
    </message>
    <message>
        <source>Nobody is known twice. Customers with one phone number or one e-mail, such as from two tills, are compared here.</source>
        <translation>Tiada yang direkod dua kali. Pelanggan dengan nombor telefon atau e-mel yang sama, misalnya dari dua mesin, dibandingkan di sini.</translation>
    </message>
    <message>
        <source>Nobody was joined yet. Whoever is joined can be separated again here.</source>
        <translation>Belum ada yang digabung. Yang digabung boleh diasingkan semula di sini.</translation>
    </message>
    <message>
        <source>one with %1</source>
        <translation>seorang dengan %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Is this one person? It can be taken back at any time. %1 to go.</source>
        <translation>Adakah ini orang yang sama? Boleh dibatalkan bila-bila masa. %1 lagi.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Asingkan</translation>
    </message>
    <message>
        <source>It goes by itself again, with what was done under it.</source>
        <translation>Rekod ini berdiri sendiri semula, dengan semua yang dibuat di bawahnya.</translation>
    </message>
    <message>
        <source>Touch the one that is somebody else.</source>
        <translation>Sentuh yang sebenarnya orang lain.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>None of these: we sell that here</source>
        <translation>Tiada di sini: kami menjualnya</translation>
    </message>
    <message>
        <source>None: we sell it</source>
        <translation>Tiada: kami menjualnya</translation>
    </message>
    <message>
        <source>Bought online or at another branch</source>
        <translation>Dibeli dalam talian atau di cawangan lain</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Dibeli di tempat lain</translation>
    </message>
    <message>
        <source>It was a present</source>
        <translation>Ia hadiah</translation>
    </message>
    <message>
        <source>A present</source>
        <translation>Hadiah</translation>
    </message>
</context>
<context>
    <name>OtherWaysPanel</name>
    <message>
        <source>All they need to hear</source>
        <translation>Cukup mereka dengar ini</translation>
    </message>
    <message>
        <source>Let me add something small for you.</source>
        <translation>Biar saya tambah sesuatu yang kecil untuk anda.</translation>
    </message>
    <message>
        <source>One moment, I am putting this right for you.</source>
        <translation>Sebentar, saya sedang membetulkannya untuk anda.</translation>
    </message>
    <message>
        <source>Do it now: %1 looks at it today</source>
        <translation>Buat sekarang: %1 melihatnya hari ini</translation>
    </message>
    <message>
        <source>Park it until somebody comes</source>
        <translation>Tangguh sehingga seseorang datang</translation>
    </message>
    <message>
        <source>Call %1: a code from the list</source>
        <translation>Telefon %1: kod daripada senarai</translation>
    </message>
    <message>
        <source>Call %1: a code by phone</source>
        <translation>Telefon %1: kod melalui telefon</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Used now. Enjoy!</source>
        <translation>Sudah digunakan. Selamat menikmati!</translation>
    </message>
    <message>
        <source>It stands on the manager&apos;s list.</source>
        <translation>Ia ada dalam senarai pengurus.</translation>
    </message>
    <message>
        <source>The new card is theirs. The lost one is cancelled.</source>
        <translation>Kad baharu milik mereka. Yang hilang dibatalkan.</translation>
    </message>
    <message>
        <source>Taken back: it is good as before.</source>
        <translation>Diambil semula: ia sah seperti dahulu.</translation>
    </message>
</context>
<context>
    <name>OwnKeyboard</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
</context>
<context>
    <name>PcsPage</name>
    <message>
        <source>Address of the database</source>
        <translation>Alamat pangkalan data</translation>
    </message>
    <message>
        <source>it begins with postgresql://</source>
        <translation>bermula dengan postgresql://</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>For whoever looks after the PCs:
1. On the server, make an empty database and a user that owns it.
2. On each PC, write the password into %1, as one line: %2. Goodturn keeps it nowhere.
3. Type the address here, without the password, and try it.
4. Back the database up every night, on another machine.</source>
        <translation>Untuk penjaga PC:
1. Pada pelayan, buat pangkalan data kosong dan pengguna yang memilikinya.
2. Pada setiap PC, tulis kata laluan ke dalam %1, sebagai satu baris: %2. Goodturn tidak menyimpannya di mana-mana.
3. Taip alamat di sini, tanpa kata laluan, dan cuba.
4. Buat sandaran pangkalan data setiap malam, pada mesin lain.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Bertanya pelayan …</translation>
    </message>
    <message>
        <source>“%1” is there already. Go back to the first page, and join it there.</source>
        <translation>“%1” sudah ada. Kembali ke halaman pertama, dan sertainya di situ.</translation>
    </message>
    <message>
        <source>It answers, and is empty: all is well.</source>
        <translation>Ia menjawab, dan kosong: semuanya baik.</translation>
    </message>
    <message>
        <source>One PC, or several?</source>
        <translation>Satu PC, atau beberapa?</translation>
    </message>
    <message>
        <source>A shop of one PC needs nothing more.</source>
        <translation>Kedai dengan satu PC tidak perlu apa-apa lagi.</translation>
    </message>
    <message>
        <source>What is this PC called?</source>
        <translation>Apakah nama PC ini?</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Kaunter 1</translation>
    </message>
    <message>
        <source>If so, amounts and numbers that are not for them stay hidden.</source>
        <translation>Jika ya, jumlah dan nombor yang bukan untuk mereka disembunyikan.</translation>
    </message>
    <message>
        <source>Can customers see this screen?</source>
        <translation>Bolehkah pelanggan melihat skrin ini?</translation>
    </message>
    <message>
        <source>One PC</source>
        <translation>Satu PC</translation>
    </message>
    <message>
        <source>Its data is a file on it</source>
        <translation>Datanya satu fail padanya</translation>
    </message>
    <message>
        <source>Several PCs</source>
        <translation>Beberapa PC</translation>
    </message>
    <message>
        <source>They share a database server</source>
        <translation>Berkongsi pelayan pangkalan data</translation>
    </message>
    <message>
        <source>Everything is kept in the folder %1. Copy it to another disk every evening.</source>
        <translation>Semuanya disimpan dalam folder %1. Salin ke cakera lain setiap petang.</translation>
    </message>
    <message>
        <source>Each PC has Goodturn, and all share one PostgreSQL database, here or on a server. Set this one up first; the others join it.</source>
        <translation>Setiap PC ada Goodturn, dan semuanya berkongsi satu pangkalan data PostgreSQL, di sini atau pada pelayan. Sediakan yang ini dahulu; yang lain menyertainya.</translation>
    </message>
    <message>
        <source>Type the address of the database.</source>
        <translation>Taip alamat pangkalan data.</translation>
    </message>
    <message>
        <source>Touch “Try it” until the server answers.</source>
        <translation>Sentuh “Cuba” sehingga pelayan menjawab.</translation>
    </message>
    <message>
        <source>Type what people call this PC, such as Counter 1.</source>
        <translation>Taip nama PC ini, seperti Kaunter 1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>What we say</source>
        <translation>Apa yang kita ucapkan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>What you change is said from now on, on every PC of the shop.</source>
        <translation>Apa yang anda ubah diucapkan mulai sekarang, pada setiap PC kedai.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Read every line aloud with somebody who grew up with the language. Then say so here.</source>
        <translation>Baca setiap baris dengan kuat bersama penutur asli. Kemudian nyatakan di sini.</translation>
    </message>
    <message>
        <source>A native speaker has read them</source>
        <translation>Penutur asli telah membacanya</translation>
    </message>
    <message>
        <source>Sorry, in one breath</source>
        <translation>Maaf, senafas</translation>
    </message>
    <message>
        <source>May we call?</source>
        <translation>Boleh kami telefon?</translation>
    </message>
    <message>
        <source>Someone was hurt or ill</source>
        <translation>Ada yang cedera atau sakit</translation>
    </message>
    <message>
        <source>Glad that they came back</source>
        <translation>Gembira mereka datang semula</translation>
    </message>
    <message>
        <source>When you hand it over</source>
        <translation>Ketika menyerahkannya</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>Maaf</translation>
    </message>
    <message>
        <source>Sorry, where it hurt or spoiled an occasion</source>
        <translation>Maaf, jika menyakitkan atau merosakkan majlis</translation>
    </message>
    <message>
        <source>What it cost them</source>
        <translation>Apa yang mereka tanggung</translation>
    </message>
    <message>
        <source>To be read by a native speaker</source>
        <translation>Perlu dibaca oleh penutur asli</translation>
    </message>
    <message>
        <source>Read by a native speaker</source>
        <translation>Telah dibaca oleh penutur asli</translation>
    </message>
    <message>
        <source>Kept: it is said so from now on.</source>
        <translation>Disimpan: diucapkan begitu mulai sekarang.</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>This one</source>
        <translation>Yang ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Scan it, or type what it is called.</source>
        <translation>Imbas, atau taip namanya.</translation>
    </message>
    <message>
        <source>brand, model, colour, size</source>
        <translation>jenama, model, warna, saiz</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Type two letters, and what fits stands here.</source>
        <translation>Taip dua huruf, dan yang sepadan muncul di sini.</translation>
    </message>
    <message>
        <source>Its price today</source>
        <translation>Harganya hari ini</translation>
    </message>
    <message>
        <source>its price today, such as 19.90</source>
        <translation>harganya hari ini, seperti 19.90</translation>
    </message>
    <message>
        <source>It is not in the list</source>
        <translation>Tiada dalam senarai</translation>
    </message>
    <message>
        <source>It is not from us</source>
        <translation>Bukan dari kita</translation>
    </message>
    <message>
        <source>We do not know this code. Type what the article is called.</source>
        <translation>Kod ini tidak dikenali. Taip nama barang itu.</translation>
    </message>
    <message>
        <source>Type in a word or two what they brought.</source>
        <translation>Taip dalam satu dua kata apa yang mereka bawa.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>What is it called, and what does it cost today?</source>
        <translation>Apa namanya, dan berapa harganya hari ini?</translation>
    </message>
    <message>
        <source>Nothing fits. Try the brand or the colour alone.</source>
        <translation>Tiada yang sepadan. Cuba jenama atau warna sahaja.</translation>
    </message>
    <message>
        <source>Touch the article.</source>
        <translation>Sentuh barang itu.</translation>
    </message>
    <message>
        <source>Type what it is called, then touch the article.</source>
        <translation>Taip namanya, kemudian sentuh barang itu.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Now try again, in your own time.</source>
        <translation>Sekarang cuba lagi, tidak perlu tergesa-gesa.</translation>
    </message>
    <message numerus="yes">
        <source>Let us wait a moment: try again in %n s.</source>
        <translation>
            <numerusform>Mari tunggu seketika: cuba lagi dalam %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digits typed: %n</source>
        <translation>
            <numerusform>Digit ditaip: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That was not it. Try once more.</source>
        <translation>Bukan itu. Cuba sekali lagi.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where is it?</source>
        <translation>Di mana ia?</translation>
    </message>
    <message>
        <source>This is what the PC says. Change what is not so.</source>
        <translation>Inilah kata PC. Ubah yang tidak betul.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Taip huruf pertamanya</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Its three letters, such as MYR</source>
        <translation>Tiga hurufnya, seperti MYR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon masa</translation>
    </message>
    <message>
        <source>Such as Asia/Kuala_Lumpur</source>
        <translation>Seperti Asia/Kuala_Lumpur</translation>
    </message>
    <message>
        <source>Your team reads</source>
        <translation>Pasukan anda membaca</translation>
    </message>
    <message>
        <source>What your customers speak</source>
        <translation>Bahasa pelanggan anda</translation>
    </message>
    <message>
        <source>The notes you print are in it, too. Each customer can have another.</source>
        <translation>Nota yang dicetak juga dalam bahasa itu. Setiap pelanggan boleh ada yang lain.</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Kebanyakannya</translation>
    </message>
    <message>
        <source>Some speak also</source>
        <translation>Ada juga yang bertutur</translation>
    </message>
    <message>
        <source>Type the country, and touch its name.</source>
        <translation>Taip negara, dan sentuh namanya.</translation>
    </message>
    <message>
        <source>Touch the language that most of your customers speak.</source>
        <translation>Sentuh bahasa yang kebanyakan pelanggan anda tuturkan.</translation>
    </message>
    <message>
        <source>An amount looks like this: %1</source>
        <translation>Jumlah kelihatan begini: %1</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Laying out the practice shop …</source>
        <translation>Menyediakan kedai latihan …</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Latihan: tiada apa di sini dikira</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Use a ready card: scan it</source>
        <translation>Guna kad sedia: imbas</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Tulis dengan tangan</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ia sudah keluar</translation>
    </message>
    <message>
        <source>Write this code and your name on any card: %1, until %2.</source>
        <translation>Tulis kod ini dan nama anda pada mana-mana kad: %1, hingga %2.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Nothing to bring back</source>
        <translation>Tiada barang untuk dipulangkan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang berlaku</translation>
    </message>
    <message>
        <source>How we put it right</source>
        <translation>Cara kita membetulkannya</translation>
    </message>
    <message>
        <source>A little extra</source>
        <translation>Sedikit tambahan</translation>
    </message>
    <message>
        <source>Who, table, dish</source>
        <translation>Siapa, meja, hidangan</translation>
    </message>
    <message>
        <source>Which dish was it?</source>
        <translation>Hidangan yang mana?</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Sudah diberi</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Beri</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bukan hari ini</translation>
    </message>
    <message>
        <source>Said it</source>
        <translation>Sudah diucapkan</translation>
    </message>
    <message>
        <source>Touch what happened.</source>
        <translation>Sentuh apa yang berlaku.</translation>
    </message>
    <message>
        <source>Touch how we put it right.</source>
        <translation>Sentuh cara kita membetulkannya.</translation>
    </message>
    <message>
        <source>Say which dish comes off the bill.</source>
        <translation>Katakan hidangan mana yang dikeluarkan daripada bil.</translation>
    </message>
    <message>
        <source>Nothing is given today, and the visit ends.</source>
        <translation>Tiada apa diberi hari ini, dan kunjungan tamat.</translation>
    </message>
</context>
<context>
    <name>QuickSide</name>
    <message>
        <source>Table or ticket %1</source>
        <translation>Meja atau tiket %1</translation>
    </message>
    <message>
        <source>+ Who (only if they like)</source>
        <translation>+ Siapa (jika mereka mahu)</translation>
    </message>
    <message>
        <source>+ Table or ticket</source>
        <translation>+ Meja atau tiket</translation>
    </message>
    <message>
        <source>+ Which dish</source>
        <translation>+ Hidangan yang mana</translation>
    </message>
    <message>
        <source>Someone was hurt or ill</source>
        <translation>Ada yang cedera atau sakit</translation>
    </message>
    <message>
        <source>Last 4 of the phone</source>
        <translation>4 digit akhir telefon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Table or ticket</source>
        <translation>Meja atau tiket</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Yang mana satu?</translation>
    </message>
    <message>
        <source>Nobody known by it. Go on without, fine.</source>
        <translation>Tiada yang dikenali dengannya. Teruskan tanpanya, tak apa.</translation>
    </message>
</context>
<context>
    <name>ReadFilePage</name>
    <message>
        <source>Read a file</source>
        <translation>Baca fail</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>an export of the till: CSV, Excel</source>
        <translation>eksport mesin: CSV, Excel</translation>
    </message>
    <message>
        <source>CSV, Excel</source>
        <translation>CSV, Excel</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>The till it comes from</source>
        <translation>Mesin asalnya</translation>
    </message>
    <message>
        <source>its name, the same each time</source>
        <translation>namanya, sama setiap kali</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Apa isinya</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Fail mana?</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Melihat fail …</translation>
    </message>
    <message>
        <source>Choose what the till has exported: sales, customers.</source>
        <translation>Pilih yang dieksport mesin juruwang: jualan, pelanggan.</translation>
    </message>
    <message>
        <source>Touch what kind of file it is.</source>
        <translation>Sentuh jenis fail ini.</translation>
    </message>
    <message>
        <source>Name the till, the same name each time.</source>
        <translation>Namakan mesin ini, nama yang sama setiap kali.</translation>
    </message>
    <message>
        <source>Next: what its columns mean, looked at on its first rows.</source>
        <translation>Seterusnya: maksud lajurnya, dilihat pada baris pertama.</translation>
    </message>
    <message>
        <source>What is new comes in, what is known stays. Read twice, nothing changes.</source>
        <translation>Yang baharu masuk, yang sedia ada kekal. Dibaca dua kali, tiada perubahan.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Sejauh mana sudah</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Baris yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Save as a CSV</source>
        <translation>Simpan sebagai CSV</translation>
    </message>
    <message>
        <source>Opening it …</source>
        <translation>Membukanya …</translation>
    </message>
    <message>
        <source>It goes on if you close this, and the counter serves meanwhile.</source>
        <translation>Ia diteruskan walaupun ini ditutup, dan kaunter terus melayan.</translation>
    </message>
    <message>
        <source>%1 rows could not be read</source>
        <translation>%1 baris tidak dapat dibaca</translation>
    </message>
    <message>
        <source>One row could not be read</source>
        <translation>Satu baris tidak dapat dibaca</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Mengambil masa %1 s.</translation>
    </message>
    <message>
        <source>All other rows are in. Save the list, mend it, and read it as a file.</source>
        <translation>Semua baris lain sudah masuk. Simpan senarai ini, betulkan, dan baca sebagai fail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Sedang berhenti …</translation>
    </message>
    <message>
        <source>Where to keep the list?</source>
        <translation>Simpan senarai di mana?</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Tidak dapat menulis di situ. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Kept. Mend the rows in it, and read it as a file.</source>
        <translation>Disimpan. Betulkan baris di dalamnya, dan baca sebagai fail.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Last 4 of the phone</source>
        <translation>4 digit akhir telefon</translation>
    </message>
    <message>
        <source>Scan what they brought, or type</source>
        <translation>Imbas apa yang mereka bawa, atau taip</translation>
    </message>
    <message>
        <source>name · last 4 of the phone · item · “two weeks ago” · voucher</source>
        <translation>nama · 4 digit akhir telefon · barang · “dua minggu lepas” · baucar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang sesuai</translation>
    </message>
    <message>
        <source>We sell that here</source>
        <translation>Kami menjualnya di sini</translation>
    </message>
    <message>
        <source>Pick the item</source>
        <translation>Pilih barang</translation>
    </message>
    <message>
        <source>Only a swap</source>
        <translation>Hanya tukar</translation>
    </message>
    <message>
        <source>Size, colour, changed mind</source>
        <translation>Saiz, warna, ubah fikiran</translation>
    </message>
    <message>
        <source>Nothing to bring back</source>
        <translation>Tiada barang untuk dipulangkan</translation>
    </message>
    <message>
        <source>Food, service, delivery</source>
        <translation>Makanan, layanan, penghantaran</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Nobody waits. An open case would stand here.</source>
        <translation>Tiada yang menunggu. Kes yang belum selesai akan berada di sini.</translation>
    </message>
    <message>
        <source>Read the till&apos;s sales</source>
        <translation>Baca jualan mesin juruwang</translation>
    </message>
    <message>
        <source>Scan it, or last 4 of the phone</source>
        <translation>Imbas, atau 4 digit akhir telefon</translation>
    </message>
    <message>
        <source>name, item, day, voucher</source>
        <translation>nama, barang, hari, baucar</translation>
    </message>
    <message>
        <source>No sales read in yet. “We sell that here” works now: an article that is entered there once, with its price, is known from then on.</source>
        <translation>Belum ada jualan dibaca. “Kami menjualnya di sini” boleh digunakan sekarang: barang yang dimasukkan sekali dengan harganya akan dikenali seterusnya.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Untuk dilihat</translation>
    </message>
    <message numerus="yes">
        <source>%n done with nobody near</source>
        <translation>
            <numerusform>%n dibuat tanpa sesiapa dekat</numerusform>
        </translation>
    </message>
    <message>
        <source>to be confirmed: %1</source>
        <translation>perlu disahkan: %1</translation>
    </message>
    <message>
        <source>Feast days</source>
        <translation>Hari perayaan</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 dan %2 lagi</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>untuk dibetulkan</translation>
    </message>
    <message>
        <source>fixed, not said sorry yet</source>
        <translation>dibetulkan, belum minta maaf</translation>
    </message>
    <message>
        <source>a little extra is next</source>
        <translation>seterusnya sedikit tambahan</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>untuk diserahkan</translation>
    </message>
    <message>
        <source>the printer did not answer</source>
        <translation>pencetak tidak menjawab</translation>
    </message>
    <message>
        <source>%1 · with %2 · %3</source>
        <translation>%1 · dengan %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sejak semalam</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>They lost a card: look among those given</source>
        <translation>Kad mereka hilang: cari antara yang diberi</translation>
    </message>
    <message>
        <source>Look at this voucher</source>
        <translation>Lihat baucar ini</translation>
    </message>
    <message>
        <source>Nothing fits yet. Type on, or choose “We sell that here”.</source>
        <translation>Belum ada yang sepadan. Teruskan menaip, atau pilih “Kami menjualnya di sini”.</translation>
    </message>
    <message>
        <source>Scan the article, or type a name, an item, the last 4 of the phone.</source>
        <translation>Imbas barang, atau taip nama, barang, 4 digit akhir telefon.</translation>
    </message>
    <message>
        <source>What did they bring?</source>
        <translation>Apa yang mereka bawa?</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Other…</source>
        <translation>Lain-lain…</translation>
    </message>
    <message>
        <source>Nothing wrong: only a swap</source>
        <translation>Tiada masalah: hanya tukar</translation>
    </message>
    <message>
        <source>Only a swap</source>
        <translation>Hanya tukar</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>“{text}” is not an amount. Type digits, such as 700 or 19.90.</source>
        <translation>“{text}” bukan jumlah. Taip digit, seperti 700 atau 19.90.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it as 2026-03-18.</source>
        <translation>“{text}” bukan tarikh. Tulis seperti 2026-03-18.</translation>
    </message>
    <message>
        <source>Line {row} is no question: {what}. Mend it, or take the line out.</source>
        <translation>Baris {row} bukan soalan: {what}. Betulkan, atau keluarkan baris itu.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. Type it without the minus.</source>
        <translation>Jumlah tidak boleh kurang daripada sifar. Taip tanpa tanda tolak.</translation>
    </message>
    <message>
        <source>This is not one of our vouchers. Scan the QR on the note, or type the code beside it.</source>
        <translation>Ini bukan baucar kita. Imbas QR pada nota, atau taip kod di sebelahnya.</translation>
    </message>
    <message>
        <source>Only part of the QR was read. Scan it again, or type the code beside it.</source>
        <translation>Hanya sebahagian QR dibaca. Imbas lagi, atau taip kod di sebelahnya.</translation>
    </message>
    <message>
        <source>This voucher is newer than this program. Update Goodturn on this PC, or type the code beside the QR.</source>
        <translation>Baucar ini lebih baharu daripada program ini. Kemas kini Goodturn pada PC ini, atau taip kod di sebelah QR.</translation>
    </message>
    <message>
        <source>This voucher was not signed by our shop. Type the code beside the QR to look it up, or ask the manager.</source>
        <translation>Baucar ini tidak ditandatangani oleh kedai kita. Taip kod di sebelah QR untuk menyemaknya, atau tanya pengurus.</translation>
    </message>
    <message>
        <source>A voucher cannot be worth that much. Split it into two.</source>
        <translation>Baucar tidak boleh bernilai sebanyak itu. Bahagikan kepada dua.</translation>
    </message>
    <message>
        <source>The clock of this PC says {day}. Set its date right, then print again.</source>
        <translation>Jam PC ini menunjukkan {day}. Betulkan tarikhnya, kemudian cetak lagi.</translation>
    </message>
    <message>
        <source>This PC does not know the till that issued this voucher. Type the code beside the QR, or import the newest list of keys.</source>
        <translation>PC ini tidak mengenali PC yang mengeluarkan baucar ini. Taip kod di sebelah QR, atau import senarai kunci terbaharu.</translation>
    </message>
    <message>
        <source>This note is from practice, and was never good for anything. Find the customer, and look after them as usual.</source>
        <translation>Nota ini daripada latihan, dan tidak pernah sah. Cari pelanggan, dan layan mereka seperti biasa.</translation>
    </message>
    <message>
        <source>This is a real note, and this is practice. Leave practice, then scan it once more.</source>
        <translation>Ini nota sebenar, dan ini latihan. Keluar daripada latihan, kemudian imbas sekali lagi.</translation>
    </message>
    <message>
        <source>This is practice already. Leave it first, then enter it anew.</source>
        <translation>Ini sudah latihan. Keluar dahulu, kemudian masuk semula.</translation>
    </message>
    <message>
        <source>This voucher was issued with a key that was reported stolen. Ask the manager to look into it.</source>
        <translation>Baucar ini dikeluarkan dengan kunci yang dilaporkan dicuri. Minta pengurus menyemaknya.</translation>
    </message>
    <message>
        <source>This is not a list of keys. Choose the file that the shop’s main PC exported.</source>
        <translation>Ini bukan senarai kunci. Pilih fail yang dieksport oleh PC utama kedai.</translation>
    </message>
    <message>
        <source>This list of keys was not signed by our shop, or was changed. Export it anew on the shop’s main PC.</source>
        <translation>Senarai kunci ini tidak ditandatangani oleh kedai kita, atau telah diubah. Eksport semula pada PC utama kedai.</translation>
    </message>
    <message>
        <source>Character {place} of the code, “{character}”, is not one a code can have. Look at it again.</source>
        <translation>Tanda ke-{place} kod itu, “{character}”, tidak mungkin ada dalam kod. Lihat sekali lagi.</translation>
    </message>
    <message>
        <source>A code has 14 characters; {count} were typed. Type all of them, or the first eight.</source>
        <translation>Kod mempunyai 14 tanda; {count} ditaip. Taip semuanya, atau lapan yang pertama.</translation>
    </message>
    <message>
        <source>One character of the code is wrong. Compare it with the note, or scan the QR.</source>
        <translation>Satu tanda dalam kod itu salah. Bandingkan dengan nota, atau imbas QR.</translation>
    </message>
    <message>
        <source>Nobody is signed in on this PC. Touch your name and enter your PIN.</source>
        <translation>Tiada sesiapa mendaftar masuk pada PC ini. Sentuh nama anda dan masukkan PIN.</translation>
    </message>
    <message>
        <source>This person is not in the team any more. Touch another name.</source>
        <translation>Orang ini tiada lagi dalam pasukan. Sentuh nama lain.</translation>
    </message>
    <message>
        <source>{name} may not do this. Ask a manager to do it, or to enter their PIN.</source>
        <translation>{name} tidak boleh membuat ini. Minta pengurus membuatnya, atau memasukkan PIN mereka.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {minutes} min, or ask a colleague to sign in.</source>
        <translation>Terlalu banyak PIN salah. Cuba lagi dalam {minutes} min, atau minta rakan sekerja mendaftar masuk.</translation>
    </message>
    <message>
        <source>It is not known who does this. Touch your name, enter your PIN and do it again.</source>
        <translation>Tidak diketahui siapa yang membuat ini. Sentuh nama anda, masukkan PIN dan buat lagi.</translation>
    </message>
    <message>
        <source>This role has a PIN of {count} digits. Choose one of that length.</source>
        <translation>Peranan ini mempunyai PIN {count} digit. Pilih yang sepanjang itu.</translation>
    </message>
    <message>
        <source>{name} cannot approve. Ask a manager.</source>
        <translation>{name} tidak boleh meluluskan. Minta pengurus.</translation>
    </message>
    <message>
        <source>Nobody approves for themselves. Ask another manager.</source>
        <translation>Tiada siapa meluluskan untuk diri sendiri. Minta pengurus lain.</translation>
    </message>
    <message>
        <source>This approval was used or is older than five minutes. Ask for the PIN once more.</source>
        <translation>Kelulusan ini telah digunakan atau lebih lima minit. Minta PIN sekali lagi.</translation>
    </message>
    <message>
        <source>This is more than one approves for oneself. Ask another manager or the owner.</source>
        <translation>Ini lebih daripada yang boleh diluluskan untuk diri sendiri. Minta pengurus lain atau pemilik.</translation>
    </message>
    <message>
        <source>Too much waits to be confirmed already. Ask a colleague, or do something smaller.</source>
        <translation>Sudah terlalu banyak menunggu pengesahan. Minta rakan sekerja, atau buat sesuatu yang lebih kecil.</translation>
    </message>
    <message>
        <source>This is not ours to put right without a manager. Ask one for their PIN, or say kindly no.</source>
        <translation>Ini bukan milik kita untuk dibetulkan tanpa pengurus. Minta PIN mereka, atau katakan tidak dengan baik.</translation>
    </message>
    <message>
        <source>Nobody confirms what they did themselves. Ask another manager.</source>
        <translation>Tiada siapa mengesahkan perbuatan sendiri. Minta pengurus lain.</translation>
    </message>
    <message>
        <source>Somebody has looked at this meanwhile. Go on with the next.</source>
        <translation>Seseorang telah melihatnya sementara itu. Teruskan dengan yang berikutnya.</translation>
    </message>
    <message>
        <source>This was undone meanwhile. Go on with the next.</source>
        <translation>Ini telah dibatalkan. Teruskan dengan yang berikutnya.</translation>
    </message>
    <message>
        <source>This is not a whole request number. Ask for its four groups once more, such as 57-1-417-8.</source>
        <translation>Ini bukan nombor permintaan yang lengkap. Minta empat kumpulannya sekali lagi, seperti 57-1-417-8.</translation>
    </message>
    <message>
        <source>This is more than a code by phone can allow. A manager’s PIN is needed here.</source>
        <translation>Ini lebih daripada yang boleh dibenarkan dengan kod telefon. PIN pengurus diperlukan di sini.</translation>
    </message>
    <message>
        <source>This code was used, is too old, or is for something else. Ask for a new number.</source>
        <translation>Kod ini telah digunakan, terlalu lama, atau untuk perkara lain. Minta nombor baharu.</translation>
    </message>
    <message>
        <source>Three codes were wrong. Ask for a PIN, or park this until somebody comes.</source>
        <translation>Tiga kod salah. Minta PIN, atau tangguh ini sehingga seseorang datang.</translation>
    </message>
    <message>
        <source>Too many codes were wrong today. Ask for a PIN, or park this until somebody comes.</source>
        <translation>Terlalu banyak kod salah hari ini. Minta PIN, atau tangguh ini sehingga seseorang datang.</translation>
    </message>
    <message>
        <source>{file} in this PC’s own folder cannot be read or written. Ask for a PIN, and have whoever looks after this PC see to the folder.</source>
        <translation>{file} dalam folder PC ini sendiri tidak dapat dibaca atau ditulis. Minta PIN, dan minta penjaga PC ini memeriksa folder itu.</translation>
    </message>
    <message>
        <source>{name} gives no codes by phone yet. Ask somebody else, or park this.</source>
        <translation>{name} belum memberi kod melalui telefon. Minta orang lain, atau tangguh ini.</translation>
    </message>
    <message>
        <source>There is no list on paper that counts. Ask for a code by phone, or park this.</source>
        <translation>Tiada senarai kertas yang sah. Minta kod melalui telefon, atau tangguh ini.</translation>
    </message>
    <message>
        <source>This column of the list is used up. Print a new list, or ask for a code by phone.</source>
        <translation>Lajur senarai ini sudah habis. Cetak senarai baharu, atau minta kod melalui telefon.</translation>
    </message>
    <message>
        <source>A list holds 1 to {count} codes of each kind. Choose a number between.</source>
        <translation>Senarai memuatkan 1 hingga {count} kod bagi setiap jenis. Pilih nombor di antaranya.</translation>
    </message>
    <message>
        <source>This is not a file for codes by phone. Choose the one that was made for you.</source>
        <translation>Ini bukan fail kod telefon. Pilih yang dibuat untuk anda.</translation>
    </message>
    <message>
        <source>This badge is not known here. Touch your name and enter your PIN.</source>
        <translation>Lencana ini tidak dikenali di sini. Sentuh nama anda dan masukkan PIN.</translation>
    </message>
    <message>
        <source>This badge was reported lost. Touch your name and enter your PIN.</source>
        <translation>Lencana ini dilaporkan hilang. Sentuh nama anda dan masukkan PIN.</translation>
    </message>
    <message>
        <source>A badge does not allow this here. Enter your PIN.</source>
        <translation>Lencana tidak membenarkan ini di sini. Masukkan PIN anda.</translation>
    </message>
    <message>
        <source>Somebody has this badge already. Print another.</source>
        <translation>Lencana ini sudah dimiliki orang lain. Cetak yang lain.</translation>
    </message>
    <message>
        <source>There is no such rule. Choose one of the table.</source>
        <translation>Tiada peraturan begitu. Pilih satu daripada jadual.</translation>
    </message>
    <message>
        <source>A rule cannot begin in the past. Choose today or a later day.</source>
        <translation>Peraturan tidak boleh bermula pada masa lalu. Pilih hari ini atau kemudian.</translation>
    </message>
    <message>
        <source>This customer is not there any more. Search again.</source>
        <translation>Pelanggan ini tiada lagi di sini. Cari semula.</translation>
    </message>
    <message>
        <source>A name has at most {count} characters. Shorten it to what you would say.</source>
        <translation>Nama paling panjang {count} huruf. Pendekkan kepada sebutan biasa.</translation>
    </message>
    <message>
        <source>This is not a whole phone number. Type it as the customer says it.</source>
        <translation>Ini bukan nombor telefon yang lengkap. Taip seperti yang disebut pelanggan.</translation>
    </message>
    <message>
        <source>There is no number to call. Type one, or choose No.</source>
        <translation>Tiada nombor untuk ditelefon. Taip satu, atau pilih Tidak.</translation>
    </message>
    <message>
        <source>Nobody in the team makes calls. Choose No, or ask the owner to enter a manager.</source>
        <translation>Tiada sesiapa dalam pasukan membuat panggilan. Pilih Tidak, atau minta pemilik menambah pengurus.</translation>
    </message>
    <message>
        <source>This customer wishes no calls. Choose No.</source>
        <translation>Pelanggan ini tidak mahu ditelefon. Pilih Tidak.</translation>
    </message>
    <message>
        <source>The shop has no words in this language. Choose another.</source>
        <translation>Kedai tiada ucapan dalam bahasa ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This sentence is not there any more. Close the page and open it again.</source>
        <translation>Ayat ini tiada lagi. Tutup halaman dan buka semula.</translation>
    </message>
    <message>
        <source>There is nothing to say yet. Type the sentence, or take back the old one.</source>
        <translation>Belum ada yang diucapkan. Taip ayatnya, atau ambil semula yang lama.</translation>
    </message>
    <message>
        <source>A sentence has at most {count} letters, so that it can be read standing. Make it shorter.</source>
        <translation>Ayat paling panjang {count} huruf, supaya boleh dibaca sambil berdiri. Pendekkan.</translation>
    </message>
    <message>
        <source>What is filled in must keep its place: {places}. Write it where it belongs.</source>
        <translation>Apa yang diisi mesti kekal di tempatnya: {places}. Tulis di tempat yang sesuai.</translation>
    </message>
    <message>
        <source>How it is said in Latin letters is missing. Type that line too.</source>
        <translation>Cara sebutan dalam huruf Rumi tiada. Taip baris itu juga.</translation>
    </message>
    <message>
        <source>There is nothing to put right yet. Scan the article, or pick it from the list.</source>
        <translation>Belum ada apa-apa untuk dibetulkan. Imbas barang, atau pilih daripada senarai.</translation>
    </message>
    <message>
        <source>This sale was of another article. Choose the sale again.</source>
        <translation>Jualan ini untuk barang lain. Pilih jualan sekali lagi.</translation>
    </message>
    <message>
        <source>This is the only thing they brought. Go back to find another, or park the visit.</source>
        <translation>Ini satu-satunya barang yang mereka bawa. Kembali untuk mencari yang lain, atau tangguh kunjungan ini.</translation>
    </message>
    <message>
        <source>For a present no money is given back. Exchange it, or give credit.</source>
        <translation>Untuk hadiah, wang tidak dipulangkan. Tukar, atau beri kredit.</translation>
    </message>
    <message>
        <source>It was not bought here, so money goes back the way it came: online or at the other branch. Here, give the same again, repair it, or give credit.</source>
        <translation>Ia tidak dibeli di sini, jadi wang dipulangkan mengikut cara ia dibayar: dalam talian atau di cawangan lain. Di sini, ganti yang sama, baiki, atau beri kredit.</translation>
    </message>
    <message>
        <source>Today’s sales have been read in meanwhile. Look for the sale once more.</source>
        <translation>Jualan hari ini telah dibaca sementara itu. Cari jualan itu sekali lagi.</translation>
    </message>
    <message>
        <source>Of this sale {count} can still come back. Choose another sale, or ask a manager.</source>
        <translation>Daripada jualan ini {count} masih boleh dipulangkan. Pilih jualan lain, atau tanya pengurus.</translation>
    </message>
    <message>
        <source>The till has confirmed this return. Take it back at the till first.</source>
        <translation>Mesin tunai telah mengesahkan pulangan ini. Batalkan di mesin tunai dahulu.</translation>
    </message>
    <message>
        <source>This case is not there any more. Begin anew from the first page.</source>
        <translation>Kes ini tiada lagi di sini. Mulakan semula dari halaman pertama.</translation>
    </message>
    <message>
        <source>This case is closed. Begin a new one from the first page.</source>
        <translation>Kes ini sudah ditutup. Mulakan yang baharu dari halaman pertama.</translation>
    </message>
    <message>
        <source>First fix, then care, then the extra. Go on with the step that is open.</source>
        <translation>Betulkan dahulu, kemudian prihatin, kemudian tambahan. Teruskan langkah yang terbuka.</translation>
    </message>
    <message>
        <source>This step is not behind you. Go on with the step that is open.</source>
        <translation>Langkah ini belum dilalui. Teruskan langkah yang terbuka.</translation>
    </message>
    <message>
        <source>Something else was done since. Go back step by step instead.</source>
        <translation>Sesuatu yang lain telah dibuat selepas itu. Kembali selangkah demi selangkah.</translation>
    </message>
    <message>
        <source>This was done a while ago. Go back step by step, or ask the manager.</source>
        <translation>Ini dibuat agak lama tadi. Kembali selangkah demi selangkah, atau tanya pengurus.</translation>
    </message>
    <message>
        <source>A colleague did this, or another PC. Undo it there, or go back step by step.</source>
        <translation>Rakan sekerja atau PC lain yang membuat ini. Buat asal di sana, atau kembali selangkah demi selangkah.</translation>
    </message>
    <message>
        <source>The note is on paper already. Choose another gift on Extra, and tear this note up.</source>
        <translation>Nota sudah di atas kertas. Pilih hadiah lain pada Tambahan, dan koyakkan nota ini.</translation>
    </message>
    <message>
        <source>This cannot be undone at one touch. Go back step by step.</source>
        <translation>Ini tidak boleh dibuat asal dengan satu sentuhan. Kembali selangkah demi selangkah.</translation>
    </message>
    <message>
        <source>An article has no fix yet. Choose one for each.</source>
        <translation>Ada barang yang belum dibetulkan. Pilih cara bagi setiap satu.</translation>
    </message>
    <message>
        <source>It is not said yet what happened. Touch one of the reasons.</source>
        <translation>Belum dinyatakan apa yang berlaku. Sentuh salah satu sebab.</translation>
    </message>
    <message>
        <source>This is brought back and looked at. Scan it, or choose what happened once more.</source>
        <translation>Barang ini dipulangkan dan dilihat. Imbas, atau pilih sekali lagi apa yang berlaku.</translation>
    </message>
    <message>
        <source>This dish is not on the list any more. Choose another, or go on without.</source>
        <translation>Hidangan ini tiada lagi dalam senarai. Pilih yang lain, atau teruskan tanpanya.</translation>
    </message>
    <message>
        <source>It is not said yet which dish comes off the bill. Touch “Which dish”.</source>
        <translation>Belum dinyatakan hidangan mana yang dikeluarkan daripada bil. Sentuh “Hidangan yang mana”.</translation>
    </message>
    <message>
        <source>Something was brought back here. Go on with its fix.</source>
        <translation>Ada barang yang dipulangkan di sini. Teruskan dengan membetulkannya.</translation>
    </message>
    <message>
        <source>This way does not fit what happened. Choose one of those shown.</source>
        <translation>Cara ini tidak sesuai dengan apa yang berlaku. Pilih salah satu yang ditunjukkan.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet that they take instead. Scan it, or pick it from the list.</source>
        <translation>Belum dipilih apa yang mereka ambil sebagai ganti. Imbas, atau pilih daripada senarai.</translation>
    </message>
    <message>
        <source>A manager is asked for this. Ask for their PIN, or choose another way.</source>
        <translation>Ini perlu pengurus. Minta PIN mereka, atau pilih cara lain.</translation>
    </message>
    <message>
        <source>This way needs the sale. Find it, or choose another way.</source>
        <translation>Cara ini perlu jualannya. Cari, atau pilih cara lain.</translation>
    </message>
    <message>
        <source>This gesture is not given any more. Choose another.</source>
        <translation>Hadiah ini tidak diberi lagi. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This gesture belongs to a feast that is not on now. Choose another.</source>
        <translation>Hadiah ini untuk perayaan yang tidak berlangsung sekarang. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The calendar has no such season in that year. Choose one that it has.</source>
        <translation>Kalendar tiada musim itu pada tahun tersebut. Pilih yang ada.</translation>
    </message>
    <message>
        <source>This season is confirmed already. Nothing more is to be done.</source>
        <translation>Musim ini sudah disahkan. Tiada apa lagi perlu dibuat.</translation>
    </message>
    <message>
        <source>These days cannot be right. Choose a first and a last day within three months, in that year.</source>
        <translation>Hari ini tidak mungkin betul. Pilih hari pertama dan terakhir dalam tiga bulan, pada tahun itu.</translation>
    </message>
    <message>
        <source>The pieces of this gesture are not counted. Choose one that has pieces.</source>
        <translation>Hadiah ini tidak dikira mengikut biji. Pilih yang boleh dikira.</translation>
    </message>
    <message>
        <source>This cannot be the number of pieces. Count once more.</source>
        <translation>Bilangan ini tidak mungkin betul. Kira sekali lagi.</translation>
    </message>
    <message>
        <source>This gesture is not given that way. Choose now or next visit.</source>
        <translation>Hadiah ini tidak diberi dengan cara itu. Pilih sekarang atau kunjungan depan.</translation>
    </message>
    <message>
        <source>A manager is asked for this. Ask for their PIN, or choose another gesture.</source>
        <translation>Ini perlu pengurus. Minta PIN mereka, atau pilih hadiah lain.</translation>
    </message>
    <message>
        <source>Someone was hurt or ill, so nothing is given now. Call the manager, who looks after this in person.</source>
        <translation>Ada yang cedera atau sakit, jadi tiada apa diberi sekarang. Panggil pengurus, yang menguruskannya sendiri.</translation>
    </message>
    <message>
        <source>It is not said that someone was hurt or ill. Touch that first, or go on.</source>
        <translation>Tidak dinyatakan bahawa ada yang cedera atau sakit. Sentuh itu dahulu, atau teruskan.</translation>
    </message>
    <message>
        <source>The last one has just been given. Choose another gesture.</source>
        <translation>Yang terakhir baru sahaja diberi. Pilih hadiah lain.</translation>
    </message>
    <message>
        <source>Today’s gifts are given. A personal thank-you always fits.</source>
        <translation>Hadiah hari ini sudah diberi. Ucapan terima kasih peribadi sentiasa sesuai.</translation>
    </message>
    <message>
        <source>This gesture has no note. Hand it over as it is.</source>
        <translation>Hadiah ini tiada nota. Serahkan sahaja.</translation>
    </message>
    <message>
        <source>This note was printed already. Print it again as a copy.</source>
        <translation>Nota ini sudah dicetak. Cetak lagi sebagai salinan.</translation>
    </message>
    <message>
        <source>This voucher is not in our list. Scan the QR, or find the customer.</source>
        <translation>Baucar ini tiada dalam senarai kita. Imbas QR, atau cari pelanggan.</translation>
    </message>
    <message>
        <source>Two vouchers begin like this. Type the whole code, or scan the QR.</source>
        <translation>Dua baucar bermula begini. Taip seluruh kod, atau imbas QR.</translation>
    </message>
    <message>
        <source>Character {place} of the code, “{character}”, does not fit. Compare it with the card.</source>
        <translation>Tanda ke-{place} kod itu, “{character}”, tidak sepadan. Bandingkan dengan kad.</translation>
    </message>
    <message>
        <source>This card was not given to anybody yet. Find the customer, or ask the manager.</source>
        <translation>Kad ini belum diberi kepada sesiapa. Cari pelanggan, atau tanya pengurus.</translation>
    </message>
    <message>
        <source>This one was meant for them in person. Choose “The same guest”, or ask the manager for something small for the friend.</source>
        <translation>Yang ini khusus untuk orang itu. Pilih “Tetamu yang sama”, atau minta pengurus sesuatu yang kecil untuk kawannya.</translation>
    </message>
    <message>
        <source>This signature cannot be kept. Clear it and sign once more, or leave a line for ink.</source>
        <translation>Tandatangan ini tidak dapat disimpan. Padam dan tandatangan sekali lagi, atau tinggalkan garisan untuk dakwat.</translation>
    </message>
    <message>
        <source>A batch has 1 to {most} cards. Choose a number between them.</source>
        <translation>Satu kumpulan ada 1 hingga {most} kad. Pilih nombor di antaranya.</translation>
    </message>
    <message>
        <source>Cards are good for 1 to 730 days. Choose a number between them.</source>
        <translation>Kad sah selama 1 hingga 730 hari. Pilih nombor di antaranya.</translation>
    </message>
    <message>
        <source>There is no such batch of cards. Look at the list of batches.</source>
        <translation>Tiada kumpulan kad begitu. Lihat senarai kumpulan.</translation>
    </message>
    <message>
        <source>“{name}” is given into the hand, without a card. Choose another gesture.</source>
        <translation>“{name}” diberi terus ke tangan, tanpa kad. Pilih hadiah lain.</translation>
    </message>
    <message>
        <source>This is not one of the ready cards. Scan one from the stack, or print.</source>
        <translation>Ini bukan kad sedia. Imbas satu daripada timbunan, atau cetak.</translation>
    </message>
    <message>
        <source>This card was given already. Take another one from the stack.</source>
        <translation>Kad ini sudah diberi. Ambil yang lain daripada timbunan.</translation>
    </message>
    <message>
        <source>This card was cancelled. Put it aside for the manager, and take another one.</source>
        <translation>Kad ini telah dibatalkan. Ketepikan untuk pengurus, dan ambil yang lain.</translation>
    </message>
    <message>
        <source>What this card says is not given any more. Take another card, or print.</source>
        <translation>Apa yang tertulis pada kad ini tidak diberi lagi. Ambil kad lain, atau cetak.</translation>
    </message>
    <message>
        <source>This card is for “{card}”, and “{chosen}” was chosen. Take a card for that, or give this one instead.</source>
        <translation>Kad ini untuk “{card}”, tetapi “{chosen}” dipilih. Ambil kad untuk itu, atau beri yang ini sebagai ganti.</translation>
    </message>
    <message>
        <source>Somebody has looked into this card meanwhile. Look at the list again.</source>
        <translation>Seseorang telah menyemak kad ini sementara itu. Lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>A manager gives a lost card anew. Ask for their PIN.</source>
        <translation>Pengurus memberi semula kad yang hilang. Minta PIN mereka.</translation>
    </message>
    <message>
        <source>This card was given anew once already. Ask the manager for something small instead.</source>
        <translation>Kad ini sudah diberi semula sekali. Minta pengurus sesuatu yang kecil sebagai ganti.</translation>
    </message>
    <message>
        <source>Used on {when} at {branch}, served by {by}. Find the customer, or ask the manager.</source>
        <translation>Digunakan pada {when} di {branch}, dilayan oleh {by}. Cari pelanggan, atau tanya pengurus.</translation>
    </message>
    <message>
        <source>This card was cancelled. Find the customer: a new one may have been given.</source>
        <translation>Kad ini telah dibatalkan. Cari pelanggan: yang baharu mungkin telah diberi.</translation>
    </message>
    <message>
        <source>This card was good until {day}. Ask the manager, who may give a new one.</source>
        <translation>Kad ini sah hingga {day}. Tanya pengurus, yang mungkin memberi yang baharu.</translation>
    </message>
    <message>
        <source>This card was never handed over. Find the customer, or ask the manager.</source>
        <translation>Kad ini tidak pernah diserahkan. Cari pelanggan, atau tanya pengurus.</translation>
    </message>
    <message>
        <source>You gave this card yourself. Ask a colleague to take it in.</source>
        <translation>Anda sendiri yang memberi kad ini. Minta rakan sekerja menerimanya.</translation>
    </message>
    <message>
        <source>This note is printed already and stays as it is. Cancel it and give a new one.</source>
        <translation>Nota ini sudah dicetak dan kekal begitu. Batalkan dan beri yang baharu.</translation>
    </message>
    <message>
        <source>This card was used or cancelled meanwhile. Scan it again to see.</source>
        <translation>Kad ini telah digunakan atau dibatalkan sementara itu. Imbas lagi untuk melihat.</translation>
    </message>
    <message>
        <source>There is no shop in this place. Check the folder; “main.py setup” sets one up there, and “main.py demo” makes the demo shop.</source>
        <translation>Tiada kedai di tempat ini. Semak folder; “main.py setup” menyediakannya di situ, dan “main.py demo” membuat kedai demo.</translation>
    </message>
    <message>
        <source>There is no till called “{name}” here. Choose one of these: {known}.</source>
        <translation>Tiada mesin jualan bernama “{name}” di sini. Pilih satu daripada ini: {known}.</translation>
    </message>
    <message>
        <source>The file {file} does not say how to read a till: {why}. Mend it, or take it out of the folder.</source>
        <translation>Fail {file} tidak menyatakan cara membaca mesin jualan: {why}. Betulkannya, atau keluarkannya daripada folder.</translation>
    </message>
    <message>
        <source>The query for {part} gives the wrong columns: {columns}. Mend the till’s file.</source>
        <translation>Pertanyaan bagi {part} memberi lajur yang salah: {columns}. Betulkan fail mesin jualan itu.</translation>
    </message>
    <message>
        <source>This is not the address of a database. Write it like mysql://name@server/database.</source>
        <translation>Ini bukan alamat pangkalan data. Tulis seperti mysql://name@server/database.</translation>
    </message>
    <message>
        <source>{till} is read from these databases: {known}. Give an address that begins with one of them and ends with the database’s name.</source>
        <translation>{till} dibaca daripada pangkalan data ini: {known}. Beri alamat yang bermula dengan salah satunya dan berakhir dengan nama pangkalan data.</translation>
    </message>
    <message>
        <source>This PC cannot speak to that database yet. Install Goodturn with its option “{extra}”.</source>
        <translation>PC ini belum dapat berhubung dengan pangkalan data itu. Pasang Goodturn dengan pilihan “{extra}”.</translation>
    </message>
    <message>
        <source>The database of {till} does not answer. Check the address, the network, and that the server is running.</source>
        <translation>Pangkalan data {till} tidak menjawab. Semak alamat, rangkaian, dan sama ada pelayan berjalan.</translation>
    </message>
    <message>
        <source>The database of {till} lets nobody in with this name and password. Check both, and put the password into GOODTURN_TILL_PASSWORD or the server’s password file.</source>
        <translation>Pangkalan data {till} tidak membenarkan masuk dengan nama dan kata laluan ini. Semak kedua-duanya, dan letak kata laluan dalam GOODTURN_TILL_PASSWORD atau fail kata laluan pelayan.</translation>
    </message>
    <message>
        <source>The server of {till} has no database of that name. Check the end of the address.</source>
        <translation>Pelayan {till} tiada pangkalan data bernama itu. Semak hujung alamat.</translation>
    </message>
    <message>
        <source>There is no such file of {till}, or it cannot be read. Check the address.</source>
        <translation>Tiada fail {till} seperti itu, atau ia tidak dapat dibaca. Semak alamat.</translation>
    </message>
    <message>
        <source>This name may not read the tables of {till}. Give it the right to read them; it needs no other.</source>
        <translation>Nama ini tidak dibenarkan membaca jadual {till}. Beri hak membacanya; hak lain tidak diperlukan.</translation>
    </message>
    <message>
        <source>The database of {till} is too busy to answer. Try again when the till is quiet.</source>
        <translation>Pangkalan data {till} terlalu sibuk untuk menjawab. Cuba lagi ketika mesin jualan lengang.</translation>
    </message>
    <message>
        <source>This database is not one of {till}: the table “{what}” is not there. Check the database’s name, or choose another till.</source>
        <translation>Pangkalan data ini bukan milik {till}: jadual “{what}” tiada. Semak nama pangkalan data, atau pilih mesin jualan lain.</translation>
    </message>
    <message>
        <source>This version of {till} is not known here: the column “{what}” is not there. Ask whoever looks after this PC to mend the till’s file.</source>
        <translation>Versi {till} ini tidak dikenali di sini: lajur “{what}” tiada. Minta orang yang menjaga PC ini membetulkan fail mesin jualan.</translation>
    </message>
    <message>
        <source>The database of {till} does not understand a query of the till’s file: {why}. Mend the file.</source>
        <translation>Pangkalan data {till} tidak memahami satu pertanyaan dalam fail mesin jualan: {why}. Betulkan fail itu.</translation>
    </message>
    <message>
        <source>An amount or a date of this row among the {part} cannot be read. Mend it at the till, then read the till again.</source>
        <translation>Amaun atau tarikh baris ini antara {part} tidak dapat dibaca. Betulkan pada mesin jualan, kemudian baca semula.</translation>
    </message>
    <message>
        <source>The till’s list has no such article. Look for it in other words, or ask a manager to enter it.</source>
        <translation>Senarai mesin tunai tiada barang itu. Cari dengan kata lain, atau minta pengurus memasukkannya.</translation>
    </message>
    <message>
        <source>The article has no name yet. Type what it is called.</source>
        <translation>Barang itu belum bernama. Taip namanya.</translation>
    </message>
    <message>
        <source>It is not said where to write it. Add --out and a file name.</source>
        <translation>Belum dinyatakan di mana untuk menulisnya. Tambah --out dan nama fail.</translation>
    </message>
    <message>
        <source>It is not said who does it. Add --by and a name.</source>
        <translation>Belum dinyatakan siapa yang membuatnya. Tambah --by dan nama.</translation>
    </message>
    <message>
        <source>Somebody has answered this one already. The next one is shown.</source>
        <translation>Seseorang sudah menjawab yang ini. Yang seterusnya ditunjukkan.</translation>
    </message>
    <message>
        <source>That sale is of another article. Choose one of those shown.</source>
        <translation>Jualan itu barang lain. Pilih yang ditunjukkan.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Check that it is there, that no other program holds it, and try again.</source>
        <translation>Fail {file} tidak dapat dibuka. Pastikan ia ada dan tiada program lain memegangnya, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The file {file} is empty. Export it once more, and choose the new one.</source>
        <translation>Fail {file} kosong. Eksport sekali lagi, dan pilih yang baharu.</translation>
    </message>
    <message>
        <source>The file {file} is no table. Save it as CSV or XLSX, and choose that.</source>
        <translation>Fail {file} bukan jadual. Simpan sebagai CSV atau XLSX, dan pilih fail itu.</translation>
    </message>
    <message>
        <source>The file ends in the middle, at row {row}; all above it was read. Export it once more to have the rest.</source>
        <translation>Fail ini terputus di tengah, pada baris {row}; semua di atasnya sudah dibaca. Eksport sekali lagi untuk selebihnya.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of file. Choose one of {known}.</source>
        <translation>“{kind}” bukan jenis fail. Pilih satu daripada {known}.</translation>
    </message>
    <message>
        <source>The file {file} has no row of column names that fits this kind. Choose another kind, or say yourself what each column is.</source>
        <translation>Fail {file} tiada baris nama lajur yang sesuai dengan jenis ini. Pilih jenis lain, atau nyatakan sendiri maksud setiap lajur.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing. Export the file with it, or choose another kind of file.</source>
        <translation>Lajur “{column}” tiada. Eksport fail dengan lajur itu, atau pilih jenis fail lain.</translation>
    </message>
    <message>
        <source>This row has {count} cells, and there are {wanted} columns. Put a text with the separator in it between quotes.</source>
        <translation>Baris ini ada {count} sel, sedangkan ada {wanted} lajur. Letakkan teks yang mengandungi pemisah di antara tanda petik.</translation>
    </message>
    <message>
        <source>This row has only {count} of {wanted} cells. Fill in the rest.</source>
        <translation>Baris ini hanya ada {count} daripada {wanted} sel. Isikan selebihnya.</translation>
    </message>
    <message>
        <source>There is nothing under “{column}”. Fill it in.</source>
        <translation>Tiada apa-apa di bawah “{column}”. Isikan.</translation>
    </message>
    <message>
        <source>A figure is missing in this row. A formula stands there that was never worked out. Write the figure itself.</source>
        <translation>Satu angka tiada dalam baris ini. Di situ ada formula yang tidak pernah dikira. Tulis angkanya sendiri.</translation>
    </message>
    <message>
        <source>Sale {sale}, article {product}: it was sold on one side and paid on the other, or it counts no piece. Mend the row and read it again.</source>
        <translation>Jualan {sale}, barang {product}: dijual pada satu pihak dan dibayar pada pihak lain, atau bilangannya tiada. Betulkan baris itu dan baca semula.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write it in figures, such as 19.90.</source>
        <translation>“{text}” bukan jumlah wang. Tulis dengan angka, seperti 19.90.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of pieces. Write it in figures, such as 1.</source>
        <translation>“{text}” bukan bilangan. Tulis dengan angka, seperti 1.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-05-31, or 2026-05-31 14:30.</source>
        <translation>“{text}” bukan tarikh. Tulis seperti 2026-05-31, atau 2026-05-31 14:30.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number to “{text}”. Write it out, or export the file once more without opening it.</source>
        <translation>Hamparan memendekkan nombor ini menjadi “{text}”. Tulis sepenuhnya, atau eksport fail sekali lagi tanpa membukanya.</translation>
    </message>
    <message>
        <source>This row has no name, number, phone or e-mail. Fill one in.</source>
        <translation>Baris ini tiada nama, nombor, telefon atau e-mel. Isikan satu.</translation>
    </message>
    <message>
        <source>This row belongs to the order of row {row}, which could not be read. Mend that one, and read both together.</source>
        <translation>Baris ini milik pesanan pada baris {row}, yang tidak dapat dibaca. Betulkan baris itu, dan baca kedua-duanya bersama.</translation>
    </message>
    <message>
        <source>Part of order {order} was paid back, and the file does not say for which article. Look there before giving money back for it.</source>
        <translation>Sebahagian pesanan {order} sudah dibayar balik, dan fail tidak menyatakan untuk barang mana. Semak di sana sebelum memulangkan wang untuknya.</translation>
    </message>
    <message>
        <source>This row names no article. Fill in its name or its number.</source>
        <translation>Baris ini tidak menamakan barang. Isikan nama atau nombornya.</translation>
    </message>
    <message>
        <source>No row of the file names its columns. Write such names as Date, Item and Quantity above the rows, or say yourself what each column is.</source>
        <translation>Tiada baris dalam fail yang menamakan lajurnya. Tulis nama seperti Tarikh, Barang dan Kuantiti di atas baris, atau nyatakan sendiri maksud setiap lajur.</translation>
    </message>
    <message>
        <source>It is not known which column is “{wanted}”. Say it, then read the file.</source>
        <translation>Tidak diketahui lajur mana ialah “{wanted}”. Nyatakan, kemudian baca fail.</translation>
    </message>
    <message>
        <source>What was kept of this kind of file cannot be read. Say once more what each column is.</source>
        <translation>Apa yang disimpan tentang jenis fail ini tidak dapat dibaca. Nyatakan sekali lagi maksud setiap lajur.</translation>
    </message>
    <message>
        <source>The file {file} is a workbook of the old kind, or has a password. Save it as XLSX without a password, or as CSV, and choose that.</source>
        <translation>Fail {file} ialah buku kerja jenis lama, atau berkata laluan. Simpan sebagai XLSX tanpa kata laluan, atau sebagai CSV, dan pilih fail itu.</translation>
    </message>
    <message>
        <source>The workbook {file} unpacks to far more than a till would write. Save the sheet as CSV, and choose that.</source>
        <translation>Buku kerja {file} mengembang jauh lebih besar daripada yang ditulis oleh mesin juruwang. Simpan helaian sebagai CSV, dan pilih fail itu.</translation>
    </message>
    <message>
        <source>The workbook {file} is damaged. Export it once more, or save the sheet as CSV.</source>
        <translation>Buku kerja {file} rosak. Eksport sekali lagi, atau simpan helaian sebagai CSV.</translation>
    </message>
    <message>
        <source>The amounts of article {product} are too large to be true. Mend the row and read it again.</source>
        <translation>Jumlah bagi artikel {product} terlalu besar untuk benar. Betulkan baris itu dan baca semula.</translation>
    </message>
    <message>
        <source>Sale {sale} names article {product}, which is in no list yet. Read the list of articles, then this file again.</source>
        <translation>Jualan {sale} menyebut artikel {product}, yang belum ada dalam mana-mana senarai. Baca senarai artikel, kemudian fail ini sekali lagi.</translation>
    </message>
    <message>
        <source>Something is being read in on this PC already. Wait until it is done, or stop it.</source>
        <translation>Sesuatu sedang dibaca masuk pada PC ini. Tunggu sehingga selesai, atau hentikannya.</translation>
    </message>
    <message>
        <source>It is not said what to read. Name a kind of file and the files, or a till with --till and --url.</source>
        <translation>Tidak dinyatakan apa yang perlu dibaca. Namakan jenis fail dan fail-failnya, atau mesin tunai dengan --till dan --url.</translation>
    </message>
    <message>
        <source>The list of rows to mend would take the place of {file}. Give the list another name.</source>
        <translation>Senarai baris untuk dibaiki akan menggantikan {file}. Beri senarai itu nama lain.</translation>
    </message>
    <message>
        <source>Name a kind and at least one file. The kinds are {known}.</source>
        <translation>Namakan satu jenis dan sekurang-kurangnya satu fail. Jenis yang ada ialah {known}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into. Check that it is there, and that this PC may read it.</source>
        <translation>Folder {folder} tidak dapat dibuka. Pastikan folder itu ada dan PC ini boleh membacanya.</translation>
    </message>
    <message>
        <source>The folder {folder} is full of files of one name. Clear it out.</source>
        <translation>Folder {folder} penuh dengan fail yang sama nama. Kosongkan folder itu.</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. Choose an empty folder.</source>
        <translation>Sudah ada kedai dalam folder ini. Pilih folder kosong.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose another folder, or ask whoever looks after this PC.</source>
        <translation>Tiada apa boleh ditulis dalam {folder}. Pilih folder lain, atau tanya orang yang menjaga PC ini.</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database. Put it into the server’s password file and leave it out here.</source>
        <translation>Kata laluan tidak patut ada dalam alamat pangkalan data. Letakkannya dalam fail kata laluan pelayan dan keluarkan dari sini.</translation>
    </message>
    <message>
        <source>A shop is kept in a folder or in PostgreSQL. Give a folder, or an address that begins with postgresql://.</source>
        <translation>Kedai disimpan dalam folder atau PostgreSQL. Beri folder, atau alamat yang bermula dengan postgresql://.</translation>
    </message>
    <message>
        <source>This PC cannot speak to PostgreSQL yet. Install Goodturn with its option “postgresql”.</source>
        <translation>PC ini belum boleh berhubung dengan PostgreSQL. Pasang Goodturn dengan pilihan “postgresql”.</translation>
    </message>
    <message>
        <source>The shop’s folder is on a network drive, where data can be lost. Move it to this PC’s own disk, or use PostgreSQL for several tills.</source>
        <translation>Folder kedai berada pada pemacu rangkaian, tempat data boleh hilang. Pindahkan ke cakera PC ini sendiri, atau guna PostgreSQL untuk beberapa kaunter.</translation>
    </message>
    <message>
        <source>Another program holds the shop’s data. Wait a moment and try again; if it stays so, close other programs that use it.</source>
        <translation>Program lain sedang memegang data kedai. Tunggu seketika dan cuba lagi; jika masih begitu, tutup program lain yang menggunakannya.</translation>
    </message>
    <message>
        <source>The shop’s data can be read but not written. Check that this user may write in the shop’s folder.</source>
        <translation>Data kedai boleh dibaca tetapi tidak boleh ditulis. Semak bahawa pengguna ini boleh menulis dalam folder kedai.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept. Delete files that are not needed, then try again.</source>
        <translation>Cakera penuh, jadi tiada lagi boleh disimpan. Padam fail yang tidak diperlukan, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Try again; if it stays so, ask whoever looks after this PC to look at the disk.</source>
        <translation>Cakera tidak menjawab seperti sepatutnya. Cuba lagi; jika masih begitu, minta orang yang menjaga PC ini memeriksa cakera.</translation>
    </message>
    <message>
        <source>The shop’s data is damaged. Stop here, keep its folder as it is, and ask whoever looks after this PC.</source>
        <translation>Data kedai rosak. Berhenti di sini, biarkan foldernya seperti sedia ada, dan tanya orang yang menjaga PC ini.</translation>
    </message>
    <message>
        <source>The shop’s data cannot be opened. Check that its folder is there and that this user may read and write it.</source>
        <translation>Data kedai tidak dapat dibuka. Semak bahawa foldernya ada dan pengguna ini boleh membaca dan menulisnya.</translation>
    </message>
    <message>
        <source>The file of the shop’s data is something else. Choose another folder, or ask whoever looks after this PC.</source>
        <translation>Fail data kedai itu ialah sesuatu yang lain. Pilih folder lain, atau tanya orang yang menjaga PC ini.</translation>
    </message>
    <message>
        <source>This shop’s data was written by a newer Goodturn. Update Goodturn on this PC.</source>
        <translation>Data kedai ini ditulis oleh Goodturn yang lebih baharu. Kemas kini Goodturn pada PC ini.</translation>
    </message>
    <message>
        <source>The database does not answer, or lets nobody in. Check its address, the network and the server’s password file, then try again.</source>
        <translation>Pangkalan data tidak menjawab, atau tidak membenarkan masuk. Semak alamatnya, rangkaian dan fail kata laluan pelayan, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The shop’s data does not know this PC. Set this PC up as a till of the shop.</source>
        <translation>Data kedai tidak mengenali PC ini. Sediakan PC ini sebagai kaunter kedai.</translation>
    </message>
    <message>
        <source>The key of this PC is missing or damaged. Restore the folder “till” beside the shop’s data, or set this PC up anew.</source>
        <translation>Kunci PC ini hilang atau rosak. Pulihkan folder “till” di sebelah data kedai, atau sediakan PC ini semula.</translation>
    </message>
    <message>
        <source>The file {file} of this PC cannot be read. Restore the folder “till”, or set this PC up anew.</source>
        <translation>Fail {file} PC ini tidak dapat dibaca. Pulihkan folder “till”, atau sediakan PC ini semula.</translation>
    </message>
    <message>
        <source>The file {file} was not written by this PC. Keep it as it is and ask whoever looks after this PC to run “main.py check”.</source>
        <translation>Fail {file} tidak ditulis oleh PC ini. Biarkan seperti sedia ada dan minta orang yang menjaga PC ini menjalankan “main.py check”.</translation>
    </message>
    <message>
        <source>The shop has no name yet. Type it as it stands over the door.</source>
        <translation>Kedai belum bernama. Taip seperti pada papan nama.</translation>
    </message>
    <message>
        <source>There is no name yet. Type what colleagues say, such as Mei Ling.</source>
        <translation>Belum ada nama. Taip seperti dipanggil rakan sekerja, contohnya Mei Ling.</translation>
    </message>
    <message>
        <source>There is a {name} in the team already. Add a letter, so that both are told apart.</source>
        <translation>Sudah ada {name} dalam pasukan. Tambah satu huruf, supaya keduanya dapat dibezakan.</translation>
    </message>
    <message>
        <source>This PC has no name yet. Type what people call it, such as Counter 2.</source>
        <translation>PC ini belum bernama. Taip seperti orang memanggilnya, contohnya Kaunter 2.</translation>
    </message>
    <message>
        <source>“{text}” is not a country we know. Type its name again, and touch it.</source>
        <translation>“{text}” bukan negara yang kami kenal. Taip namanya lagi, dan sentuh.</translation>
    </message>
    <message>
        <source>“{text}” is not a currency. Type its three letters, such as MYR or EUR.</source>
        <translation>“{text}” bukan mata wang. Taip tiga hurufnya, seperti MYR atau EUR.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone. Type it as region and city, such as Asia/Kuala_Lumpur.</source>
        <translation>“{text}” bukan zon masa. Taip sebagai kawasan dan bandar, seperti Asia/Kuala_Lumpur.</translation>
    </message>
    <message>
        <source>This kind of shop is not known. Choose one of shoes, cafe and general.</source>
        <translation>Jenis kedai ini tidak dikenali. Pilih satu daripada shoes, cafe dan general.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose another, or go on without one.</source>
        <translation>Gambar ini tidak boleh digunakan. Pilih yang lain, atau teruskan tanpanya.</translation>
    </message>
    <message>
        <source>This database holds another program’s data. Ask whoever looks after the server for an empty one, and type its address here.</source>
        <translation>Pangkalan data ini memegang data program lain. Minta yang kosong daripada penjaga pelayan, dan taip alamatnya di sini.</translation>
    </message>
    <message>
        <source>This PC is new, and its notes are not good yet. On the shop’s first PC somebody signs in once; then try again here. Until then give something now.</source>
        <translation>PC ini baharu, dan notanya belum sah. Pada PC pertama kedai, seseorang mendaftar masuk sekali; kemudian cuba lagi di sini. Sementara itu beri sesuatu sekarang.</translation>
    </message>
    <message>
        <source>The recovery code has 20 digits; {count} were typed. Type all five groups, as they stand on the paper.</source>
        <translation>Kod pemulihan ada 20 digit; {count} ditaip. Taip kelima-lima kumpulan, seperti pada kertas.</translation>
    </message>
    <message>
        <source>The code on paper is for managers. {name} asks a manager for a new PIN.</source>
        <translation>Kod pada kertas adalah untuk pengurus. {name} meminta PIN baharu daripada pengurus.</translation>
    </message>
    <message>
        <source>This shop has no recovery code. Ask whoever looks after the PCs.</source>
        <translation>Kedai ini tiada kod pemulihan. Tanya orang yang menjaga PC.</translation>
    </message>
    <message>
        <source>This shop is a real one. Choose the folder of a demo shop.</source>
        <translation>Kedai ini kedai sebenar. Pilih folder kedai demo.</translation>
    </message>
    <message>
        <source>Nobody in the team is called {name}. Write the name as it stands on the first page.</source>
        <translation>Tiada sesiapa dalam pasukan bernama {name}. Tulis nama seperti pada halaman pertama.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try once more.</source>
        <translation>PIN itu tidak betul. Cuba sekali lagi.</translation>
    </message>
    <message>
        <source>These two are one person already. Close the page and open it again.</source>
        <translation>Kedua-duanya sudah seorang. Tutup halaman ini dan buka semula.</translation>
    </message>
    <message>
        <source>This record is joined with no other any more. Close the page and open it again.</source>
        <translation>Rekod ini tidak lagi digabung dengan yang lain. Tutup halaman ini dan buka semula.</translation>
    </message>
    <message>
        <source>The printer {name} is not there any more. Choose another, use a ready card, or write it by hand.</source>
        <translation>Pencetak {name} tiada lagi. Pilih yang lain, guna kad sedia, atau tulis dengan tangan.</translation>
    </message>
    <message>
        <source>The printer {name} did not answer. Paper or cable? Try again, or choose another way.</source>
        <translation>Pencetak {name} tidak menjawab. Kertas atau kabel? Cuba lagi, atau pilih cara lain.</translation>
    </message>
    <message>
        <source>At most {count} of one article can be taken in at once. Take the rest in with another case, or ask a manager.</source>
        <translation>Paling banyak {count} daripada satu barang boleh diterima sekali gus. Terima bakinya dalam kes lain, atau tanya pengurus.</translation>
    </message>
    <message>
        <source>The clock of this PC is behind: the last entry was made on {last}. Set its date and time, then try again.</source>
        <translation>Jam PC ini terlewat: catatan terakhir dibuat pada {last}. Tetapkan tarikh dan masa, kemudian cuba lagi.</translation>
    </message>
</context>
<context>
    <name>SayingRow</name>
    <message>
        <source>How it is said: %1</source>
        <translation>Cara sebutan: %1</translation>
    </message>
    <message>
        <source>Take back the old words: %1</source>
        <translation>Ambil semula kata lama: %1</translation>
    </message>
</context>
<context>
    <name>ScanNow</name>
    <message>
        <source>Scan now</source>
        <translation>Imbas sekarang</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Found.</source>
        <translation>Ditemui.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ditambah.</translation>
    </message>
    <message>
        <source>Park this one first (F8), then look for another.</source>
        <translation>Tangguh yang ini dahulu (F8), kemudian cari yang lain.</translation>
    </message>
</context>
<context>
    <name>SeasonCard</name>
    <message>
        <source>A day earlier</source>
        <translation>Sehari lebih awal</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Sehari lebih lewat</translation>
    </message>
    <message>
        <source>These are the days</source>
        <translation>Inilah harinya</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Dari %1 hingga %2.</translation>
    </message>
</context>
<context>
    <name>SeasonsPage</name>
    <message>
        <source>Feast days</source>
        <translation>Hari perayaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Gifts and fasting hours of a feast begin once it is confirmed.</source>
        <translation>Hadiah dan waktu puasa sesuatu perayaan bermula selepas ia disahkan.</translation>
    </message>
    <message>
        <source>Every feast of the next two months is confirmed.</source>
        <translation>Setiap perayaan dua bulan akan datang telah disahkan.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome. What is your shop?</source>
        <translation>Selamat datang. Apakah kedai anda?</translation>
    </message>
    <message>
        <source>Four short steps. Everything can be changed later.</source>
        <translation>Empat langkah ringkas. Semuanya boleh diubah kemudian.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nama kedai</translation>
    </message>
    <message>
        <source>as it stands over the door</source>
        <translation>seperti pada papan nama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>as on a note</source>
        <translation>seperti pada nota</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Cara lain untuk bermula</translation>
    </message>
    <message>
        <source>Shoes and clothes</source>
        <translation>Kasut dan pakaian</translation>
    </message>
    <message>
        <source>Socks, care, alterations</source>
        <translation>Stoking, penjagaan, ubah suai</translation>
    </message>
    <message>
        <source>Restaurant, café, bakery</source>
        <translation>Restoran, kafe, bakeri</translation>
    </message>
    <message>
        <source>Treats, tables</source>
        <translation>Juadah, meja</translation>
    </message>
    <message>
        <source>Any other shop</source>
        <translation>Kedai lain</translation>
    </message>
    <message>
        <source>Small gifts, help</source>
        <translation>Hadiah kecil, bantuan</translation>
    </message>
    <message>
        <source>It decides which small gifts and reasons you begin with.</source>
        <translation>Ia menentukan hadiah kecil dan sebab yang anda mulakan.</translation>
    </message>
    <message>
        <source>What kind of shop is it?</source>
        <translation>Jenis kedai apakah ini?</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Tanpa gambar</translation>
    </message>
    <message>
        <source>Your logo, if you like</source>
        <translation>Logo anda, jika mahu</translation>
    </message>
    <message>
        <source>Join a shop that is there</source>
        <translation>Sertai kedai yang sudah ada</translation>
    </message>
    <message>
        <source>Look round a demo shop first</source>
        <translation>Lihat kedai demo dahulu</translation>
    </message>
    <message>
        <source>Is this the second PC of a shop that uses Goodturn already?</source>
        <translation>Adakah ini PC kedua bagi kedai yang sudah menggunakan Goodturn?</translation>
    </message>
    <message>
        <source>Or see what it does, with an invented shop:</source>
        <translation>Atau lihat fungsinya, dengan kedai rekaan:</translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Taip nama kedai anda.</translation>
    </message>
    <message>
        <source>Touch the kind of shop that is nearest.</source>
        <translation>Sentuh jenis kedai yang paling hampir.</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Logo anda</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Try another.</source>
        <translation>Fail ini bukan gambar yang boleh dibaca. Cuba yang lain.</translation>
    </message>
</context>
<context>
    <name>SignHere</name>
    <message>
        <source>Sign here, with a finger, a pen or the mouse</source>
        <translation>Tandatangan di sini, dengan jari, pen atau tetikus</translation>
    </message>
    <message>
        <source>A line for ink</source>
        <translation>Garis dakwat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>SlimTab</name>
    <message>
        <source>Touch to open; drag it along the screen&apos;s edge</source>
        <translation>Sentuh untuk buka; seret di tepi skrin</translation>
    </message>
    <message>
        <source>Open Goodturn</source>
        <translation>Buka Goodturn</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Baiki</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Prihatin</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Tambahan</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>akan datang</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Count the gifts</source>
        <translation>Kira hadiah</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation>Berapa banyak yang ada?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Langkau</translation>
    </message>
    <message>
        <source>Every gift has been counted this week.</source>
        <translation>Setiap hadiah telah dikira minggu ini.</translation>
    </message>
    <message>
        <source>Nothing more is to be counted.</source>
        <translation>Tiada lagi perlu dikira.</translation>
    </message>
    <message>
        <source>What is set aside for a visit is not counted. %1 to go.</source>
        <translation>Yang diketepikan untuk kunjungan tidak dikira. Tinggal %1.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Who else serves?</source>
        <translation>Siapa lagi melayan?</translation>
    </message>
    <message>
        <source>Add colleagues now, or start: there is time for it later.</source>
        <translation>Tambah rakan sekerja sekarang, atau mula: boleh dibuat kemudian.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>what colleagues say</source>
        <translation>panggilan rakan sekerja</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Melayan</translation>
    </message>
    <message>
        <source>Manages too</source>
        <translation>Mengurus juga</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Tambah ke pasukan</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Pasukan</translation>
    </message>
    <message>
        <source>The team: %1</source>
        <translation>Pasukan: %1</translation>
    </message>
    <message>
        <source>Type the name of a colleague, or start.</source>
        <translation>Taip nama rakan sekerja, atau mula.</translation>
    </message>
    <message>
        <source>Add %1 first, or clear the name.</source>
        <translation>Tambah %1 dahulu, atau padam namanya.</translation>
    </message>
    <message>
        <source>%1 is in the team.</source>
        <translation>%1 sudah dalam pasukan.</translation>
    </message>
</context>
<context>
    <name>TillKinds</name>
    <message>
        <source>Square: items</source>
        <translation>Square: barang</translation>
    </message>
    <message>
        <source>Square: transactions</source>
        <translation>Square: transaksi</translation>
    </message>
    <message>
        <source>Square: customers</source>
        <translation>Square: pelanggan</translation>
    </message>
    <message>
        <source>Shopify: orders</source>
        <translation>Shopify: pesanan</translation>
    </message>
    <message>
        <source>Shopify: customers</source>
        <translation>Shopify: pelanggan</translation>
    </message>
    <message>
        <source>Loyverse: receipts</source>
        <translation>Loyverse: bil</translation>
    </message>
    <message>
        <source>Loyverse: by item</source>
        <translation>Loyverse: mengikut barang</translation>
    </message>
    <message>
        <source>WooCommerce: orders</source>
        <translation>WooCommerce: pesanan</translation>
    </message>
    <message>
        <source>WooCommerce: customers</source>
        <translation>WooCommerce: pelanggan</translation>
    </message>
    <message>
        <source>opensourcepos: customers</source>
        <translation>opensourcepos: pelanggan</translation>
    </message>
    <message>
        <source>Invoices, line by line</source>
        <translation>Invois, baris demi baris</translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation>Sebarang jadual lain</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>%1 rows · %2 a second</source>
        <translation>%1 baris · %2 sesaat</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Pelanggan: %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Barang: %1</translation>
    </message>
    <message>
        <source>Sales: %1</source>
        <translation>Jualan: %1</translation>
    </message>
    <message>
        <source>Lines of sales: %1</source>
        <translation>Baris jualan: %1</translation>
    </message>
    <message>
        <source>Given back at the till: %1</source>
        <translation>Dipulangkan di mesin: %1</translation>
    </message>
    <message>
        <source>Left out, no goods (postage, fees, not paid): %1</source>
        <translation>Ditinggalkan, bukan barang (pos, caj, belum dibayar): %1</translation>
    </message>
    <message>
        <source>Stopped. What was read is in; read it again to go on.</source>
        <translation>Dihentikan. Yang sudah dibaca kekal; baca semula untuk meneruskan.</translation>
    </message>
    <message>
        <source>Nothing is new: all of it was read in before.</source>
        <translation>Tiada yang baharu: semuanya sudah dibaca sebelum ini.</translation>
    </message>
    <message>
        <source>There was nothing in it to read.</source>
        <translation>Tiada apa-apa di dalamnya untuk dibaca.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 baharu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 berubah</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 seperti dahulu</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>kurang seminit lagi</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>kira-kira %1 min lagi</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>kira-kira %1 jam lagi</translation>
    </message>
</context>
<context>
    <name>TillSheet</name>
    <message>
        <source>For the till</source>
        <translation>Untuk mesin tunai</translation>
    </message>
    <message>
        <source>Done at the till</source>
        <translation>Siap di mesin tunai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Scan with the till&apos;s own scanner.</source>
        <translation>Imbas dengan pengimbas mesin tunai.</translation>
    </message>
    <message>
        <source>No sale: use the till&apos;s return without one.</source>
        <translation>Tiada jualan: guna pulangan tanpa jualan di mesin tunai.</translation>
    </message>
    <message>
        <source>Print this as a slip</source>
        <translation>Cetak ini sebagai slip</translation>
    </message>
    <message>
        <source>Touch the till&apos;s window first, then scan.</source>
        <translation>Sentuh tetingkap mesin tunai dahulu, kemudian imbas.</translation>
    </message>
</context>
<context>
    <name>TillsPage</name>
    <message>
        <source>Tills</source>
        <translation>Mesin juruwang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Baca fail</translation>
    </message>
    <message>
        <source>What the till exports</source>
        <translation>Yang dieksport mesin juruwang</translation>
    </message>
    <message>
        <source>A till&apos;s database</source>
        <translation>Pangkalan data mesin</translation>
    </message>
    <message>
        <source>opensourcepos, uniCenta, Tryton, Odoo</source>
        <translation>opensourcepos, uniCenta, Tryton, Odoo</translation>
    </message>
    <message>
        <source>Which sale was it?</source>
        <translation>Jualan yang mana?</translation>
    </message>
    <message>
        <source>Given back at the till</source>
        <translation>Dipulangkan di mesin</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder yang diperhati</translation>
    </message>
    <message>
        <source>Exports are read by themselves</source>
        <translation>Eksport dibaca sendiri</translation>
    </message>
    <message>
        <source>Nothing was read in yet. Export the sales at your till as a file, and read it here: it takes five minutes, and from then on a sale is found without its paper.</source>
        <translation>Belum ada yang dibaca. Eksport jualan dari mesin juruwang sebagai fail, dan baca di sini: lima minit sahaja, dan selepas itu jualan dijumpai tanpa kertasnya.</translation>
    </message>
    <message>
        <source>Counting the sales …</source>
        <translation>Mengira jualan …</translation>
    </message>
    <message>
        <source>Go on reading: %1, which was cut off</source>
        <translation>Teruskan membaca: %1, yang terputus</translation>
    </message>
    <message>
        <source>Read last: %1</source>
        <translation>Dibaca terakhir: %1</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>Sedang dibaca: %1</translation>
    </message>
    <message>
        <source>What is read twice changes nothing. Read as often as you like.</source>
        <translation>Yang dibaca dua kali tidak mengubah apa-apa. Bacalah sekerap yang anda mahu.</translation>
    </message>
    <message>
        <source>Nothing was read in yet. Begin with a file that the till exports.</source>
        <translation>Belum ada yang dibaca. Mulakan dengan fail yang dieksport mesin juruwang.</translation>
    </message>
    <message>
        <source>customers only</source>
        <translation>pelanggan sahaja</translation>
    </message>
    <message>
        <source>sales up to %1</source>
        <translation>jualan hingga %1</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>%1 jualan</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 pelanggan</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>dibaca %1</translation>
    </message>
    <message>
        <source>%1 rows could not be read</source>
        <translation>%1 baris tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>UnderstoodRow</name>
    <message>
        <source>Say it differently</source>
        <translation>Ucapkan cara lain</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>dilayan oleh %1</translation>
    </message>
    <message>
        <source>say more</source>
        <translation>terangkan lagi</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mel</translation>
    </message>
    <message>
        <source>when</source>
        <translation>bila</translation>
    </message>
    <message>
        <source>how paid</source>
        <translation>cara bayar</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>berapa</translation>
    </message>
    <message>
        <source>who served</source>
        <translation>siapa melayan</translation>
    </message>
    <message>
        <source>such as “about 700”, then Enter</source>
        <translation>seperti “about 700”, kemudian Enter</translation>
    </message>
    <message>
        <source>a name, a day, an amount, then Enter</source>
        <translation>nama, hari, jumlah, Enter</translation>
    </message>
    <message>
        <source>brand, model, colour, then Enter</source>
        <translation>jenama, model, warna, Enter</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>minggu ini</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 minggu</translation>
    </message>
    <message>
        <source>two weeks ago</source>
        <translation>dua minggu lepas</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>sebulan</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>sebulan lepas</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>lebih lama</translation>
    </message>
    <message>
        <source>four months ago</source>
        <translation>empat bulan lepas</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>tunai</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kad</translation>
    </message>
    <message>
        <source>e-wallet</source>
        <translation>e-dompet</translation>
    </message>
</context>
<context>
    <name>UnsurePage</name>
    <message>
        <source>Which sale was it?</source>
        <translation>Jualan yang mana?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No sale of ours</source>
        <translation>Bukan jualan kita</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>Nothing is to be asked. What the till gives back finds its sale by itself.</source>
        <translation>Tiada yang perlu ditanya. Yang dipulangkan di mesin menemui jualannya sendiri.</translation>
    </message>
    <message>
        <source>No sale of this article is known before that day.</source>
        <translation>Tiada jualan barang ini diketahui sebelum hari itu.</translation>
    </message>
    <message>
        <source>The till gave %1 back for %2, %3, %4.</source>
        <translation>Mesin memulangkan %1 untuk %2, %3, %4.</translation>
    </message>
    <message>
        <source>bill %1</source>
        <translation>bil %1</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 dijual</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>Jualan ini</translation>
    </message>
    <message>
        <source>Touch the sale it was. %1 to go.</source>
        <translation>Sentuh jualannya. %1 lagi.</translation>
    </message>
    <message>
        <source>It counts as come back, and cannot come back again. %1 to go.</source>
        <translation>Ia dikira sudah dipulangkan, dan tidak boleh lagi. %1 lagi.</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Voucher</source>
        <translation>Baucar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The same guest</source>
        <translation>Tetamu yang sama</translation>
    </message>
    <message>
        <source>A friend brings it</source>
        <translation>Dibawa oleh kawan</translation>
    </message>
    <message>
        <source>Yes, with pleasure</source>
        <translation>Ya, dengan senang hati</translation>
    </message>
    <message>
        <source>Send it to the manager</source>
        <translation>Hantar kepada pengurus</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Guna sekarang</translation>
    </message>
    <message>
        <source>Good until %1. From %2, %3.</source>
        <translation>Sah hingga %1. Daripada %2, %3.</translation>
    </message>
    <message>
        <source>Let me look into this</source>
        <translation>Biar saya semak dahulu</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>It was meant for them in person. Ask the manager for something small.</source>
        <translation>Ia khusus untuk orang itu. Minta pengurus sesuatu yang kecil.</translation>
    </message>
    <message>
        <source>Say that we are glad to be recommended.</source>
        <translation>Katakan kita gembira disyorkan.</translation>
    </message>
    <message>
        <source>%1: ask whether all is well now.</source>
        <translation>%1: tanya sama ada semuanya baik sekarang.</translation>
    </message>
    <message>
        <source>%1: ask how it is with the %2.</source>
        <translation>%1: tanya bagaimana dengan %2.</translation>
    </message>
    <message>
        <source>Nothing is lost: this is only for you to see.</source>
        <translation>Tiada apa yang hilang: ini hanya untuk anda lihat.</translation>
    </message>
</context>
<context>
    <name>WatchedPage</name>
    <message>
        <source>Watched folder</source>
        <translation>Folder yang diperhati</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Perhatikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>where the till drops its exports</source>
        <translation>tempat mesin menyimpan eksport</translation>
    </message>
    <message>
        <source>its path</source>
        <translation>laluannya</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>The till it comes from</source>
        <translation>Mesin asalnya</translation>
    </message>
    <message>
        <source>empty: as the files call it</source>
        <translation>kosong: seperti nama fail</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Jangan perhati lagi</translation>
    </message>
    <message>
        <source>Nothing was dropped into it yet.</source>
        <translation>Belum ada apa-apa di dalamnya.</translation>
    </message>
    <message>
        <source>%1 lies in “%2” now.</source>
        <translation>%1 kini dalam “%2”.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Folder mana?</translation>
    </message>
    <message>
        <source>Choose the folder into which the till exports.</source>
        <translation>Pilih folder tempat mesin mengeksport.</translation>
    </message>
    <message>
        <source>What is dropped there is read within seconds, then moved to “done”.</source>
        <translation>Yang disimpan di situ dibaca dalam beberapa saat, lalu dipindah ke “done”.</translation>
    </message>
</context>
<context>
    <name>WaysColumn</name>
    <message>
        <source>say which dish</source>
        <translation>hidangan mana?</translation>
    </message>
    <message>
        <source>ask a colleague</source>
        <translation>minta rakan sekerja</translation>
    </message>
</context>
<context>
    <name>WhoActsPage</name>
    <message>
        <source>Who is it?</source>
        <translation>Siapakah ini?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Touch your name and enter your PIN. Then it goes on.</source>
        <translation>Sentuh nama anda dan masukkan PIN. Kemudian ia diteruskan.</translation>
    </message>
    <message>
        <source>A badge is not enough here. Enter your PIN, then it goes on.</source>
        <translation>Lencana tidak cukup di sini. Masukkan PIN anda, kemudian ia diteruskan.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who serves?</source>
        <translation>Siapa melayan?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Touch your name, then enter your PIN.</source>
        <translation>Sentuh nama anda, kemudian masukkan PIN.</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Terlupa PIN?</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Keluar latihan</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter your PIN, %1.</source>
        <translation>Masukkan PIN anda, %1.</translation>
    </message>
    <message>
        <source>Touch your name first.</source>
        <translation>Sentuh nama anda dahulu.</translation>
    </message>
</context>
<context>
    <name>WhomCard</name>
    <message>
        <source>Last 4 of the phone</source>
        <translation>4 digit akhir telefon</translation>
    </message>
    <message>
        <source>No name, fine</source>
        <translation>Tanpa nama, tak apa</translation>
    </message>
    <message>
        <source>One more thing they brought</source>
        <translation>Satu lagi barang yang dibawa</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
</context>
<context>
    <name>WhomLine</name>
    <message>
        <source>No name, fine</source>
        <translation>Tanpa nama, tak apa</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Siapakah ini?</translation>
    </message>
    <message>
        <source>Back to what fits</source>
        <translation>Kembali kepada yang sesuai</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Same again</source>
        <translation>Ganti yang sama</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Barang lain</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Pulangkan wang</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Baiki</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Dibuat semula</translation>
    </message>
    <message>
        <source>Another dish</source>
        <translation>Hidangan lain</translation>
    </message>
    <message>
        <source>Brought what was missing</source>
        <translation>Bawa yang tertinggal</translation>
    </message>
    <message>
        <source>Another table or seat</source>
        <translation>Meja atau tempat lain</translation>
    </message>
    <message>
        <source>Put right at once</source>
        <translation>Dibetulkan segera</translation>
    </message>
    <message>
        <source>Taken off the bill</source>
        <translation>Dikeluarkan daripada bil</translation>
    </message>
    <message>
        <source>Only say sorry</source>
        <translation>Hanya minta maaf</translation>
    </message>
    <message>
        <source>Faulty box</source>
        <translation>Kotak rosak</translation>
    </message>
    <message>
        <source>Back to shelf</source>
        <translation>Kembali ke rak</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Dibuang</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>tunai</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kad</translation>
    </message>
    <message>
        <source>e-wallet</source>
        <translation>e-dompet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lain</translation>
    </message>
    <message>
        <source>Even: nothing to pay</source>
        <translation>Seimbang: tiada bayaran</translation>
    </message>
    <message>
        <source>They pay %1</source>
        <translation>Mereka bayar %1</translation>
    </message>
    <message>
        <source>the way it was paid</source>
        <translation>cara ia dibayar</translation>
    </message>
    <message>
        <source>We give %1 back, %2</source>
        <translation>Kita pulangkan %1, %2</translation>
    </message>
    <message>
        <source>The old one: %1.</source>
        <translation>Yang lama: %1.</translation>
    </message>
</context>
</TS>
