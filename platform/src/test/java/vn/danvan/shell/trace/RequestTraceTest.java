package vn.danvan.shell.trace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestTraceTest {

    private final RequestTrace trace = new RequestTrace();
    private final List<String> quoted = new ArrayList<>();

    @Test
    void codeThatAPersonQuotesIsThatOfTheAnswerAndOfTheLogLines() throws Exception {
        MockHttpServletResponse answer = pass(new MockHttpServletRequest());

        assertThat(quoted).containsExactly(answer.getHeader("X-Request-Id"));
        assertThat(MDC.get("request")).isNull();
    }

    @Test
    void errorPageOfARequestQuotesTheSameCode() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        pass(request);
        request.setDispatcherType(DispatcherType.ERROR);
        pass(request);

        assertThat(quoted).hasSize(2);
        assertThat(quoted.getFirst()).isEqualTo(quoted.getLast());
    }

    @Test
    void codeSentByACallerIsNotTakenOver() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("X-Request-Id", "forged");

        assertThat(pass(request).getHeader("X-Request-Id")).isNotEqualTo("forged");
    }

    @Test
    void outsideARequestACodeIsMadeForTheOccasion() {
        assertThat(Reference.next()).isNotEqualTo(Reference.next());
    }

    private MockHttpServletResponse pass(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        trace.doFilter(request, answer, (inside, outside) -> quoted.add(Reference.next()));
        return answer;
    }
}
