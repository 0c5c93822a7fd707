package vn.danvan.replication;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Right;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;

/** The model's unit hears of requests and of results to confirm, the adopter of answers; nobody of their own doing. */
@Component
class AdoptionNews {

    private final NoticeWriter writer;
    private final Recipients recipients;

    AdoptionNews(NoticeWriter writer, Recipients recipients) {
        this.writer = writer;
        this.recipients = recipients;
    }

    void asked(Adoption adoption, ActingPost by) {
        write(
                NoticeKind.ADOPTION_ASKED,
                adoption,
                by,
                recipients.responsible(adoption.modelUnit(), Right.REVIEW_MODELS));
    }

    void moved(Adoption adoption, AdoptionStep step, ActingPost by) {
        switch (step) {
            case AGREE, REFUSE, CONFIRM ->
                write(
                        NoticeKind.ADOPTION_ANSWERED,
                        adoption,
                        by,
                        recipients.of(List.of(adoption.unit()), Right.REPORT_MODELS));
            case REPORT ->
                write(
                        NoticeKind.ADOPTION_REPORTED,
                        adoption,
                        by,
                        recipients.responsible(adoption.modelUnit(), Right.REVIEW_MODELS));
            case START, END -> {}
        }
    }

    private void write(NoticeKind kind, Adoption adoption, ActingPost by, List<Recipient> to) {
        List<Recipient> others =
                to.stream().filter(each -> !each.person().equals(by.person())).toList();
        if (!others.isEmpty()) {
            writer.write(new NewNotice(
                    kind,
                    adoption.id().value(),
                    adoption.state() + "/" + adoption.version(),
                    List.of(adoption.modelName(), adoption.unitName(), by.fullName()),
                    others));
        }
    }
}
