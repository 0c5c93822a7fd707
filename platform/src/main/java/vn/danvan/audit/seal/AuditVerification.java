package vn.danvan.audit.seal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.danvan.audit.seal.AuditFinding.Kind;
import vn.danvan.tenancy.CurrentTenant;

/** Goes along a province's whole chain and names each entry that was edited, taken out, put in or moved. */
@Service
public class AuditVerification {

    private static final int PAGE = 5000;

    private final SealStore store;
    private final SealKeys keys;
    private final AuditAnchors anchors;

    AuditVerification(SealStore store, SealKeys keys, AuditAnchors anchors) {
        this.store = store;
        this.keys = keys;
        this.anchors = anchors;
    }

    /** Of the current province; memory holds one page of the chain at a time. */
    public AuditReport verify() {
        Optional<AuditHead> anchor = anchors.last(CurrentTenant.required());
        Walk walk = new Walk(new Chain(keys.of(CurrentTenant.required())), anchor.orElse(AuditHead.NONE));
        List<SealStore.SealedEntry> page;
        do {
            long from = walk.position;
            page = store.sealedAfter(from, PAGE);
            page.forEach(walk::step);
        } while (page.size() == PAGE);
        walk.end();
        store.neverSealed().forEach(entry -> walk.findings.add(new AuditFinding(Kind.INSERTED, entry, "")));
        return new AuditReport(walk.steps, List.copyOf(walk.findings));
    }

    private static final class Walk {

        private final Chain chain;
        private final AuditHead anchor;
        private final List<AuditFinding> findings = new ArrayList<>();
        private byte[] link = Chain.START;
        private long position;
        private long steps;
        private boolean anchored;

        Walk(Chain chain, AuditHead anchor) {
            this.chain = chain;
            this.anchor = anchor;
            this.anchored = anchor.position() == 0;
        }

        void step(SealStore.SealedEntry sealed) {
            SealStore.Seal seal = sealed.seal();
            String about = sealed.table() + (sealed.record() == null ? "" : " " + sealed.record());
            if (sealed.canonical() == null) {
                findings.add(new AuditFinding(Kind.DELETED, seal.entry(), ""));
            } else if (!MessageDigest.isEqual(chain.sumOf(sealed.canonical()), seal.mac())) {
                findings.add(new AuditFinding(Kind.EDITED, seal.entry(), about));
            }
            if (seal.position() != position + 1 || !MessageDigest.isEqual(chain.link(link, seal.mac()), seal.chain())) {
                findings.add(new AuditFinding(Kind.BROKEN, seal.position(), about));
            }
            position = seal.position();
            link = seal.chain();
            steps++;
            if (position == anchor.position()) {
                anchored = MessageDigest.isEqual(link, anchor.chain());
            }
        }

        void end() {
            if (!anchored) {
                findings.add(new AuditFinding(Kind.CUT_SHORT, anchor.position(), ""));
            }
        }
    }
}
