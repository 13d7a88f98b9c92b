"""Pictures of the documentation: each that is listed is there, small, and shown where it says."""

from pathlib import Path

from PIL import Image

from docs.screenshots.shots import SHOTS

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
MOST = 3_000_000  # bytes, all of them


def test_each_picture_is_there_as_wide_as_it_says_and_none_besides() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == {shot.name for shot in SHOTS}
    for shot in SHOTS:
        with Image.open(FOLDER / f"{shot.name}.png") as picture:
            assert picture.width == shot.width and picture.height <= shot.most, shot.name


def test_all_pictures_together_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < MOST


def test_each_picture_is_shown_on_its_page_with_words_for_who_does_not_see_it() -> None:
    for shot in SHOTS:
        page = (FOLDER.parent / shot.page).resolve()
        at = "docs/screenshots" if page.name == "README.md" else "screenshots"
        assert f"![{shot.zh} / {shot.en}]({at}/{shot.name}.png)" in page.read_text("utf-8"), shot.name
