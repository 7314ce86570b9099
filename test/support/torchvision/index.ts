// An entry is one network of torchvision as torch.onnx exports it, without its weights.
// To add one: write it in the file of its family from torchvision's source, and a line here.
// Its known answers go in test/analysis/conventions/torchvision.test.ts.
import { alexnet } from './alexnet.ts';
import { convnextTiny } from './convnext.ts';
import { densenet121, densenet161 } from './densenet.ts';
import { efficientnetB0 } from './efficientnet.ts';
import { googlenet } from './googlenet.ts';
import { inceptionV3 } from './inception.ts';
import { mobilenetV2, mobilenetV3Small } from './mobilenet.ts';
import { resnet18, resnet34, resnet50 } from './resnet.ts';
import { shufflenetV2 } from './shufflenet.ts';
import { squeezenet } from './squeezenet.ts';
import { swinT } from './swin.ts';
import { vgg11, vgg16 } from './vgg.ts';
import { vitB16 } from './vit.ts';

export const networks = {
  alexnet,
  convnext_tiny: convnextTiny,
  densenet121,
  densenet161,
  efficientnet_b0: efficientnetB0,
  googlenet,
  inception_v3: inceptionV3,
  mobilenet_v2: mobilenetV2,
  mobilenet_v3_small: mobilenetV3Small,
  resnet18,
  resnet34,
  resnet50,
  shufflenet_v2_x1_0: shufflenetV2,
  squeezenet1_1: squeezenet,
  swin_t: swinT,
  vgg11,
  vgg16,
  vit_b_16: vitB16,
} as const;
