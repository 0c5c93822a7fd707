package vn.danvan.operator.ui;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.operator.ProvinceAdministration;
import vn.danvan.shared.DomainProblem;
import vn.danvan.tenancy.TenantId;

/** The buttons of a province's page. Each leads back to it, with what was done or why it was not. */
@Controller
class ProvinceActs {

    private final ProvinceAdministration provinces;
    private final Map<String, Consumer<TenantId>> simple;

    ProvinceActs(ProvinceAdministration provinces) {
        this.provinces = provinces;
        this.simple = Map.of(
                "mo-lai", provinces::resume,
                "cho-ghi", provinces::makeWritable,
                "luu-tru", provinces::archive,
                "khoi-phuc", provinces::restore,
                "dong-y-xoa", provinces::agreeToDeletion,
                "rut-xoa", provinces::takeBackDeletion);
    }

    @PostMapping("/van-hanh/tinh/{id}/{act}")
    String act(@PathVariable String id, @PathVariable String act, RedirectAttributes after) {
        Consumer<TenantId> work = simple.get(act);
        if (work == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back(id, after, () -> {
            work.accept(new TenantId(id));
            return "operator.done." + act;
        });
    }

    @PostMapping("/van-hanh/tinh/{id}/tam-dung")
    String suspend(@PathVariable String id, @RequestParam String reason, RedirectAttributes after) {
        return back(id, after, () -> {
            provinces.suspend(new TenantId(id), reason.strip());
            return "operator.done.tam-dung";
        });
    }

    @PostMapping("/van-hanh/tinh/{id}/chi-doc")
    String makeReadOnly(@PathVariable String id, @RequestParam String reason, RedirectAttributes after) {
        return back(id, after, () -> {
            provinces.makeReadOnly(new TenantId(id), reason.strip());
            return "operator.done.chi-doc";
        });
    }

    @PostMapping("/van-hanh/tinh/{id}/chay-lai")
    String retry(@PathVariable String id, RedirectAttributes after) {
        return back(
                id,
                after,
                () -> provinces.retry(new TenantId(id)) ? "operator.done.chay-lai" : "operator.problem.retry-failed");
    }

    @PostMapping("/van-hanh/tinh/{id}/xin-xoa")
    String askDeletion(
            @PathVariable String id,
            @RequestParam String typedName,
            @RequestParam String archiveFile,
            RedirectAttributes after) {
        after.addFlashAttribute("archiveFile", archiveFile);
        return back(id, after, () -> {
            provinces.askDeletion(new TenantId(id), typedName, archiveFile);
            return "operator.done.xin-xoa";
        });
    }

    private static String back(String id, RedirectAttributes after, java.util.function.Supplier<String> work) {
        if (!TenantId.isWellFormed(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            String said = work.get();
            after.addFlashAttribute(said.startsWith("operator.done.") ? "done" : "problem", said);
        } catch (DomainProblem problem) {
            after.addFlashAttribute("problem", problem.key());
            after.addFlashAttribute("problemArguments", problem.arguments().toArray());
        }
        return "redirect:/van-hanh/tinh/" + id;
    }
}
