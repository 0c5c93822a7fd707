package vn.danvan.operator.ui;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What no page of the console answers; else the provinces' screens would, which know no operator. */
@Controller
class MissingPages {

    @GetMapping("/van-hanh/**")
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "operator/missing";
    }
}
