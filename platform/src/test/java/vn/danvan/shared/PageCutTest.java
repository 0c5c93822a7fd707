package vn.danvan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageCutTest {

    @Test
    void pagesFollowEachOther() {
        assertThat(PageCut.of(0, 50)).isEqualTo(new PageCut(0, 50));
        assertThat(PageCut.of(3, 50)).isEqualTo(new PageCut(150, 50));
    }

    @Test
    void aPageHasOneToAHundredRows() {
        assertThat(PageCut.of(0, 0).limit()).isEqualTo(1);
        assertThat(PageCut.of(0, -5).limit()).isEqualTo(1);
        assertThat(PageCut.of(2, 5000)).isEqualTo(new PageCut(200, 100));
    }

    @Test
    void noPageBeginsBeforeTheFirstRowHoweverItIsAsked() {
        assertThat(PageCut.of(-1, 50).offset()).isZero();
        assertThat(PageCut.of(Integer.MAX_VALUE, 100).offset()).isPositive();
    }
}
