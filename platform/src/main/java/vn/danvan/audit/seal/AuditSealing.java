package vn.danvan.audit.seal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Seals what was committed since the last time. */
@Service
class AuditSealing {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);

    private final SealStore store;
    private final SealKeys keys;
    private final AuditAnchors anchors;

    AuditSealing(SealStore store, SealKeys keys, AuditAnchors anchors) {
        this.store = store;
        this.keys = keys;
        this.anchors = anchors;
    }

    /** @return how many entries were sealed: at most {@code limit}, none where another node is at it */
    @Transactional
    public int seal(int limit) {
        if (!store.lock()) {
            return 0;
        }
        Mac mac = keys.of(CurrentTenant.required());
        Chain chain = new Chain(mac);
        AuditHead head = store.head();
        List<SealStore.Seal> seals = new ArrayList<>();
        long position = head.position();
        byte[] link = head.chain();
        for (SealStore.Entry entry : store.unsealed(limit)) {
            byte[] sum = chain.sumOf(entry.canonical());
            link = chain.link(link, sum);
            seals.add(new SealStore.Seal(++position, entry.id(), sum, link));
        }
        store.add(seals);
        return seals.size();
    }

    /**
     * Takes the chain's head down in the registry, unless the chain has lost the head taken down before: then that one
     * stays, and each verification tells.
     */
    public void anchor() {
        TenantId tenant = CurrentTenant.required();
        AuditHead head = store.head();
        Optional<AuditHead> last = anchors.last(tenant);
        boolean agrees =
                last.map(known -> known.sameAs(store.at(known.position()))).orElse(true);
        if (agrees && head.position() > 0) {
            anchors.keep(tenant, head);
            LOG.info(
                    "The log of {} ends at {}: {}",
                    tenant,
                    head.position(),
                    HexFormat.of().formatHex(head.chain()));
        } else if (!agrees) {
            LOG.error("The log of {} is cut short: verify it", tenant);
        }
    }

    AuditHead head() {
        return store.head();
    }
}
