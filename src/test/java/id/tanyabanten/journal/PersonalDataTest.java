package id.tanyabanten.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  private final PersonalData personalData = new PersonalData();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kirim ke budi.santoso@gmail.com ya                 | kirim ke [email] ya
          Write to mehmet_yilmaz+banten@ostim.com.tr.        | Write to [email].
          hubungi 08123456789                                | hubungi [telepon]
          WA0812-3456-7890 ya                                | WA[telepon] ya
          hp: 0812 3456 7890, terima kasih                   | hp: [telepon], terima kasih
          0812.3456.7890/08159876543                         | [telepon]/[telepon]
          nomor 0895123456789                                | nomor [telepon]
          saya +62 812-3456-7890                             | saya [telepon]
          +62.812.345.678                                    | [telepon]
          +62 (21) 525 2008                                  | [telepon]
          6281234567890 itu nomor saya                       | [telepon] itu nomor saya
          62 812 3456 7890                                   | [telepon]
          00628123456789                                     | [telepon]
          telp (0254) 267053                                 | telp [telepon]
          0254-267053 atau 021 5252008                       | [telepon] atau [telepon]
          02152520080 kantor saya                            | [telepon] kantor saya
          my number is +90 532 123 45 67                     | my number is [telepon]
          call me at 555-123-4567 tomorrow                   | call me at [telepon] tomorrow
          我的手机13812345678                                 | 我的手机[telepon]
          +82-10-1234-5678 입니다                             | [telepon] 입니다
          NIK saya 3604011203900001                          | NIK saya [NIK]
          ktp 3604 0112 0390 0001                            | ktp [NIK]
          360401-120390-0001                                 | [NIK]
          KTP 1234567890123456 ditolak                       | KTP [NIK] ditolak
          paspor saya A1234567 habis                         | paspor saya [paspor] habis
          Nomor paspornya: X 1234567                         | Nomor paspornya: [paspor]
          passport no. U12345678, can I get a KITAS?         | passport no. [paspor], can I get a KITAS?
          TK1234567 (passport)                               | [paspor] (passport)
          pasaport numaram U98765432                         | pasaport numaram [paspor]
          我的护照号码是E12345678                              | 我的护照号码是[paspor]
          transfer ke rekening BCA 1234567890                | transfer ke rekening BCA [rekening]
          rek. Mandiri 137-00-1234567-8 a.n. Budi            | rek. Mandiri [rekening] a.n. Budi
          norek 0123-01-000123-50-4                          | norek [rekening]
          rekening 1234567890 atau 9876543211                | rekening [rekening] atau [rekening]
          my bank account is 12345678                        | my bank account is [rekening]
          1234567891 (rekening BNI)                          | [rekening] (rekening BNI)
          IBAN TR33 0006 1005 1978 6457 8413 26              | IBAN [rekening]
          IBAN: NL91ABNA0417164300                           | IBAN: [rekening]
          a@b.id, 08123456789 dan 3604011203900001           | '[email], [telepon] dan [NIK]'
          """)
  void masksWhatNamesAPerson(String text, String masked) {
    assertThat(personalData.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "modal Rp 10.000.000.000 cukup?",
        "modal Rp10.000.000.000,00 per KBLI",
        "investasi 10000000000 rupiah",
        "investasi 62812345678 rupiah",
        "modal disetor 2.500.000.000",
        "paid-up capital of IDR 2,500,000,000 in the bank account",
        "setor 2.500.000.000 ke rekening perusahaan",
        "setor 2500000000 ke rekening perusahaan",
        "rekening perusahaan harus berisi Rp 2512345678",
        "rekening berisi 10000000000 rupiah",
        "open an account with 10000000000 rupiah",
        "berapa dolar 1000000000000000 rupiah itu",
        "Rp1.234.567.890.123.456 itu berapa",
        "Rp 6.281.234.567.890",
        "USD 12345678901",
        "naik +10.000.000.000 dari tahun lalu",
        "tumbuh +7,5 persen",
        "UMK Cilegon 2026 Rp 5.469.922,59",
        "UMK 2022 2023 2024 2025",
        "telepon kantor tahun 2024 2025 berapa",
        "current account deficit 2024-2025",
        "NIB 9120001234567 masih berlaku?",
        "NIB saya 0809210012345",
        "0812210012345",
        "8120003890237",
        "NIB saya 1609210035648, rekening belum ada",
        "rekening untuk NIB 1609210035648",
        "Keputusan Gubernur Banten Nomor 703/2025",
        "PP 28/2025, PMK 130/PMK.010/2020 dan BKPM 5/2025",
        "UU 25 Tahun 2007",
        "PP05 2021 ATAU PP28 2025",
        "KBLI 46339 dan 03111 03121",
        "KBLI 02101 2025",
        "tanggal 24-11-2026 pukul 10.00",
        "08-11-2026 10:00",
        "08/11/2026 sampai 31.12.2026",
        "2026-11-24T03:04:05",
        "buka rekening 24-11-2026",
        "kode pos 42111, luas 1500 m2, 12.500 orang",
        "jarak 105.123456 dan -6.123456",
        "paspor berlaku 6 bulan, jumlah pemegang 12000000",
        "Berapa jam kerja 08.00-16.00?",
        "hubungi kami @dpmptsp",
        ""
      })
  void leavesWhatIsAskedAbout(String text) {
    assertThat(personalData.mask(text)).isEqualTo(text);
  }

  @Test
  void isQuickOnLongTextsOfAnyKind() {
    for (String piece :
        new String[] {"a", "1", "1 ", "1.", "a.", "+1-", "0812 ", "@a.", "rekening 1"}) {
      String text = piece.repeat(4_096 / piece.length());

      long start = System.nanoTime();
      personalData.mask(text);

      assertThat((System.nanoTime() - start) / 1_000_000).as(piece).isLessThan(1_000);
    }
  }

  @Test
  void anEndlessAddressIsMaskedWithoutEndlessWork() {
    String text = "a@" + "b.".repeat(8_000) + "com";

    assertThat(new PersonalData().mask(text)).isNotNull();
    assertThat(new PersonalData().mask("tulis ke siti.n@mail.bkpm.go.id ya"))
        .isEqualTo("tulis ke [email] ya");
  }
}
