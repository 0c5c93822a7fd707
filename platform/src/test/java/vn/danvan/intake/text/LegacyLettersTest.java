package vn.danvan.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegacyLettersTest {

    private static final String MEANT = "Đảng ủy xã đề nghị các chi bộ thực hiện tốt việc vận động bà con giữ rừng";

    @Test
    void lettersOfTcvn3AreReadAsTheyWereSeen() {
        String typed = "§¶ng ñy x· ®Ò nghÞ c¸c chi bé thùc hiÖn tèt viÖc vËn ®éng bµ con gi÷ rõng";

        assertThat(LegacyLetters.of(typed.repeat(3))).contains(LegacyLetters.TCVN3);
        assertThat(LegacyLetters.TCVN3.toUnicode(typed)).isEqualTo(MEANT);
    }

    @Test
    void capitalsOfTcvn3WereTypedAsSmallLetters() {
        assertThat(LegacyLetters.TCVN3.toUnicode("KÕ HO¹CH\nSè 64-KH/§U")).isEqualTo("KẾ HOẠCH\nSố 64-KH/ĐU");
    }

    @Test
    void lettersOfVniAreReadAsTheyWereSeen() {
        String typed = "Ñaûng uûy xaõ ñeà nghò caùc chi boä thöïc hieän toát vieäc vaän ñoäng baø con giöõ röøng";

        assertThat(LegacyLetters.of(typed.repeat(3))).contains(LegacyLetters.VNI);
        assertThat(LegacyLetters.VNI.toUnicode(typed)).isEqualTo(MEANT);
    }

    @Test
    void whatIsUnicodeAlreadyStaysWhateverNamesItHolds() {
        assertThat(LegacyLetters.of(MEANT.repeat(20))).isEmpty();
        assertThat(LegacyLetters.of("Đón đoàn của bà Françoise Müller, ông José Ñuñez, São Paulo ® ©"))
                .isEmpty();
        assertThat(LegacyLetters.of("Le café où déjà l'été, élève, façade naïve, garçon à côté. ".repeat(40)))
                .isEmpty();
    }
}
