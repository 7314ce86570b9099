/** Pictures of fewer pixels than this a side are enlarged with sharp edges: blurred they show less. */
const smallPixels = 64;

/** Tells the style which pictures are small; only the browser knows. */
export function markSmallPictures(): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>('img')) {
    const mark = () => picture.classList.toggle('small', picture.naturalWidth < smallPixels);
    if (picture.complete) mark();
    else picture.addEventListener('load', mark);
  }
}
