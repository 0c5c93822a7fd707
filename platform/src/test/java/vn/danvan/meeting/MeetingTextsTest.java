package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.danvan.council.CouncilRole;
import vn.danvan.meeting.vote.Choice;

/** Words that are put together from names: no screen and no minutes may show the key of a text instead of it. */
class MeetingTextsTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MeetingTexts texts = new MeetingTexts(source(), Clock.systemUTC());

    private static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("translations/meeting", "translations/council");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleOfAMemberHasAWord(CouncilRole role) {
        assertThat(texts.role(role, VIETNAMESE)).doesNotContain("council.");
        assertThat(texts.role(role, Locale.ENGLISH)).doesNotContain("council.");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMeetingHasAWord(MeetingKind kind) {
        assertThat(texts.of("kind", kind, VIETNAMESE)).doesNotContain("meeting.");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAMeetingHasAWord(MeetingState state) {
        assertThat(texts.of("state", state, VIETNAMESE)).doesNotContain("meeting.");
    }

    @ParameterizedTest
    @EnumSource
    void everyTitleOfABallotHasAWord(BallotTitle title) {
        assertThat(texts.of("ballot-title", title, VIETNAMESE)).doesNotContain("meeting.");
    }

    @ParameterizedTest
    @EnumSource
    void everyWayOfAttendingHasAWord(Presence presence) {
        assertThat(texts.of("presence", presence, VIETNAMESE)).doesNotContain("meeting.");
    }

    @ParameterizedTest
    @EnumSource
    void everyChoiceHasAWord(Choice choice) {
        assertThat(texts.of("choice", choice, VIETNAMESE)).doesNotContain("meeting.");
    }
}
