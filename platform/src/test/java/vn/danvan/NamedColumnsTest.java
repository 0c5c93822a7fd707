package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler's own parser reads the sources, so that it is strings that are judged, whole ones, and no comments. */
class NamedColumnsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String WHY =
            "a query names the columns that its reader reads: a star gets one more column when a"
                    + " newer version widens the table, and PostgreSQL then refuses the older version's prepared statement"
                    + " with \"cached plan must not change result type\" (ADR 0013)";
    /** What a string is joined with, when it is no string itself. */
    private static final String COMPUTED = " computed ";
    /** Right after the word that opens a list, or, with or without a table's name, as an entry between commas. */
    private static final Pattern STAR = Pattern.compile("""
            \\b(?:select|returning)\\s+(?:all\\s+|distinct\\s+(?:on\\s*\\([^)]*\\)\\s*)?)?(?:[\\w.()]+\\.)?\\*
            |(?:^|,)\\s*[\\w.()]+\\.\\*\\s*(?:,|\\)|\\bfrom\\b|\\bcomputed\\b|$)
            |,\\s*\\*\\s*(?:,|\\)|\\bfrom\\b|\\bcomputed\\b|$)
            |^\\s*\\*\\s*,""", Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

    @Test
    void noQueryOfTheProgramReadsAllColumns() throws IOException {
        assertThat(strings().filter(each -> STAR.matcher(each.text()).find()))
                .as(WHY)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from plan",
                "SELECT\n  p.* from plan p",
                "select distinct p.* from plan p",
                "select distinct on (p.owner_unit) p.* from plan p",
                "select p.id, d.* from plan p",
                "select (p).* from plan p",
                "select platform.tenant.* from platform.tenant",
                "select p.id, d.*" + COMPUTED,
                "with seen as (select p.id, p.*) select id from seen",
                "select p.id, * from plan p",
                "insert into plan (id) values (?) returning *",
                "p.*, d.title ",
                "*, d.title from plan p"
            })
    void starIsFoundWhereverItStands(String sql) {
        assertThat(STAR.matcher(sql).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*), max(p.version) from plan p",
                "select 2 * percent, percent * 3 from task",
                "select count(*) filter (where state = 'DONE') as done from task"
            })
    void countingAndMultiplyingAreNoStars(String sql) {
        assertThat(STAR.matcher(sql).find()).isFalse();
    }

    private record Text(String place, String text) {

        @Override
        public String toString() {
            return place + " " + text.strip().replaceAll("\\s+", " ");
        }
    }

    private static Stream<Text> strings() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Text> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(SOURCES);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    tree.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            JavacTask parser = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(parser).getSourcePositions();
            for (CompilationUnitTree unit : parser.parse()) {
                unit.accept(new Strings(unit, positions, found), null);
            }
        }
        return found.stream();
    }

    /** Strings that are joined by plus are one; whatever is computed between them is a name as far as SQL goes. */
    private static final class Strings extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Text> found;

        Strings(CompilationUnitTree unit, SourcePositions positions, List<Text> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void nothing) {
            StringBuilder joined = new StringBuilder();
            if (tree.getKind() == Kind.PLUS && join(tree, joined)) {
                found.add(new Text(place(tree), joined.toString()));
                return null;
            }
            return super.visitBinary(tree, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void nothing) {
            if (tree.getValue() instanceof String text) {
                found.add(new Text(place(tree), text));
            }
            return null;
        }

        /** @return whether there is a string among the operands */
        private boolean join(ExpressionTree tree, StringBuilder joined) {
            if (tree instanceof ParenthesizedTree inner) {
                return join(inner.getExpression(), joined);
            }
            if (tree instanceof BinaryTree sum && sum.getKind() == Kind.PLUS) {
                return join(sum.getLeftOperand(), joined) | join(sum.getRightOperand(), joined);
            }
            boolean string = tree instanceof LiteralTree literal && literal.getValue() instanceof String;
            if (string) {
                joined.append(((LiteralTree) tree).getValue());
            } else {
                scan(tree, null);
                joined.append(COMPUTED);
            }
            return string;
        }

        private String place(ExpressionTree tree) {
            long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            return SOURCES.relativize(Path.of(unit.getSourceFile().getName())) + ":" + line;
        }
    }
}
