package vn.danvan.identity.server;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Acting;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.identity.server.AccountProblem.Reason;
import vn.danvan.identity.server.issuer.ProvinceAccounts;
import vn.danvan.identity.sessions.SignedInSessions;

/**
 * How somebody comes in again whose phone is lost and the recovery codes, too. From then on the password alone opens the
 * account until a new phone is set up, so whoever asks for it has to be known by other means than a call.
 */
@Service
public class SecondFactorReset {

    private final Rights rights;
    private final SecondFactors factors;
    private final SignedInSessions sessions;

    SecondFactorReset(Rights rights, SecondFactors factors, SignedInSessions sessions) {
        this.rights = rights;
        this.factors = factors;
        this.sessions = sessions;
    }

    /**
     * Takes phone and recovery codes off an account of the acting person's province and ends its sessions everywhere.
     *
     * @throws AccountProblem for one's own account: an open screen must not be enough
     */
    @Transactional
    public void of(String username) {
        rights.require(Right.MANAGE_ACCOUNTS);
        String account = ProvinceAccounts.name(username);
        String administrator = Acting.holder().map(PostHolder::username).orElseThrow(NobodyActs::new);
        if (account.equals(administrator)) {
            throw new AccountProblem(Reason.OWN_SECOND_FACTOR);
        }
        factors.reset(account, administrator);
        sessions.endOthers(account, UUID.randomUUID());
    }
}
