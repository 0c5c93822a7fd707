package vn.danvan.intake.extract;

import vn.danvan.shared.DomainProblem;

/** A file that cannot be read; says what was wrong and what is allowed. Nothing of it is kept. */
public abstract sealed class IntakeProblem extends DomainProblem {

    private IntakeProblem(String key, Object... arguments) {
        super(key, arguments);
    }

    public static final class TooLarge extends IntakeProblem {
        public TooLarge(int megabytes) {
            super("intake.problem.too-large", megabytes);
        }
    }

    public static final class Unsupported extends IntakeProblem {
        public Unsupported(String mediaType) {
            super("intake.problem.unsupported", mediaType);
        }
    }

    public static final class Unreadable extends IntakeProblem {
        public Unreadable(String fileName) {
            super("intake.problem.unreadable", fileName);
        }
    }

    public static final class Protected extends IntakeProblem {
        public Protected() {
            super("intake.problem.protected");
        }
    }

    public static final class Empty extends IntakeProblem {
        public Empty() {
            super("intake.problem.empty");
        }
    }

    /** More text than any plan has: reading it would keep everybody else waiting. */
    public static final class TooLong extends IntakeProblem {
        public TooLong(int found, int most) {
            super("intake.problem.too-long", found, most);
        }
    }

    /** Pages without letters: a scan. */
    public static final class NoText extends IntakeProblem {
        public NoText() {
            super("intake.problem.no-text");
        }
    }

    public static final class NotUtf8 extends IntakeProblem {
        public NotUtf8() {
            super("intake.problem.not-utf8");
        }
    }
}
