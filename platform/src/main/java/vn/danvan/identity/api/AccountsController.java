package vn.danvan.identity.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.identity.server.SecondFactorReset;

@RestController
class AccountsController {

    private final SecondFactorReset reset;

    AccountsController(SecondFactorReset reset) {
        this.reset = reset;
    }

    /** The phone is lost, and the sheet of recovery codes, too: the person signs in by password and sets up another. */
    @DeleteMapping("/api/v1/accounts/{username}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetSecondFactor(@PathVariable String username) {
        reset.of(username);
    }
}
