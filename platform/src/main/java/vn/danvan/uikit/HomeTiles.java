package vn.danvan.uikit;

import java.util.List;

/** A feature's part of the home page; gives only tiles whose list the acting post may open. */
public interface HomeTiles {

    List<HomeTile> tiles();
}
