package vn.danvan.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingTools;
import vn.danvan.meeting.Pulses;

/** Two watches are two nodes: they share nothing but the database. */
@PlatformTest
@WithTenant("khanh-hoa")
class MeetingWatchTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Pulses pulses;

    @Test
    void everyNodeIsToldWithinASecondWhereverTheChangeWasMade() throws Exception {
        MeetingTools tools = new MeetingTools(context, 1, MeetingKind.ORDINARY);
        MeetingWatch one = new MeetingWatch(pulses);
        MeetingWatch other = new MeetingWatch(pulses);
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        long seen = pulses.of(tools.meeting).number();
        MeetingWatch.Follower here = one.follow(tools.meeting, seen, () -> told.add("one"));
        MeetingWatch.Follower there = other.follow(tools.meeting, seen, () -> told.add("other"));
        try {
            pulses.beat(tools.meeting);

            assertThat(next(told) + next(told)).isIn("oneother", "otherone");
            assertThat(told).as("told once for one change").isEmpty();
        } finally {
            here.leave();
            there.leave();
        }
    }

    @Test
    void changeBetweenLookingAndFollowingIsNotMissed() throws Exception {
        MeetingTools tools = new MeetingTools(context, 1, MeetingKind.ORDINARY);
        MeetingWatch watch = new MeetingWatch(pulses);
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        long seen = pulses.of(tools.meeting).number();
        pulses.beat(tools.meeting);
        MeetingWatch.Follower follower = watch.follow(tools.meeting, seen, () -> told.add("changed"));
        try {
            assertThat(next(told)).isEqualTo("changed");
        } finally {
            follower.leave();
        }
    }

    @Test
    void meetingThatNobodyLooksAtIsNotAskedFor() {
        MeetingTools tools = new MeetingTools(context, 1, MeetingKind.ORDINARY);
        MeetingWatch watch = new MeetingWatch(pulses);
        MeetingWatch.Follower first = watch.follow(tools.meeting, 0, () -> {});
        MeetingWatch.Follower second = watch.follow(tools.meeting, 0, () -> {});
        assertThat(watch.meetings()).isEqualTo(1);
        first.leave();
        assertThat(watch.meetings()).isEqualTo(1);
        second.leave();
        second.leave();

        assertThat(watch.meetings()).isZero();
    }

    private static String next(BlockingQueue<String> told) throws InterruptedException {
        return String.valueOf(told.poll(SECOND.toMillis(), TimeUnit.MILLISECONDS));
    }
}
